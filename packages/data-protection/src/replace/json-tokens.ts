import type { Span } from "@leam/spec";

/** A string or number of a JSON text. The span of a string is what stands between its quotes. */
export interface JsonToken extends Span {
  readonly type: "string" | "number";
  readonly isKey: boolean;
  /** What the token says: a string without its escapes. */
  readonly text: string;
  /** The place in the JSON text of an offset of {@link text}. */
  toSource(offset: number): number;
}

const beginning = /["\-0-9]/gu;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const colon = /\s*:/uy;

/**
 * The strings and numbers of a JSON object or array; undefined for a text that is none. The text is read in place instead of being
 * parsed and written again, because that would change long numbers, spaces and repeated keys.
 */
export function jsonTokens(text: string): readonly JsonToken[] | undefined {
  if (!isJson(text)) return undefined;
  const tokens: JsonToken[] = [];
  for (let place = search(beginning, text, 0)?.index; place !== undefined;) {
    const token = text[place] === '"' ? stringToken(text, place + 1) : numberToken(text, place);
    tokens.push(token);
    place = search(beginning, text, token.end + (token.type === "string" ? 1 : 0))?.index;
  }
  return tokens;
}

/** Whether a text is a JSON object or array. */
export function isJson(text: string): boolean {
  if (!/^\s*[[{]/u.test(text) || !/[\]}]\s*$/u.test(text.slice(-64))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function numberToken(source: string, start: number): JsonToken {
  const text = search(number, source, start)?.[0] ?? "-";
  return { type: "number", isKey: false, text, start, end: start + text.length, toSource: (offset) => start + offset };
}

function stringToken(source: string, start: number): JsonToken {
  const end = closingQuote(source, start);
  const inner = source.slice(start, end);
  const isKey = search(colon, source, end + 1) !== null;
  if (!inner.includes("\\"))
    return { type: "string", isKey, text: inner, start, end, toSource: (offset) => start + offset };
  const text = String(JSON.parse(`"${inner}"`));
  const places = placesOf(inner, text.length, start);
  return { type: "string", isKey, text, start, end, toSource: (offset) => places[offset] ?? end };
}

// Not one pattern for a whole string: V8 runs out of stack on strings of some megabytes.
function closingQuote(source: string, start: number): number {
  for (let quote = source.indexOf('"', start); quote >= 0; quote = source.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (source[quote - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return quote;
  }
  return source.length;
}

/** Where each unit of a string without its escapes stands in the JSON text. */
function placesOf(inner: string, length: number, start: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let offset = 0, at = 0; offset < length; offset++) {
    places[offset] = start + at;
    if (inner[at] !== "\\") at += 1;
    else at += inner[at + 1] === "u" ? 6 : 2;
  }
  return places;
}

function search(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
