import { LeamError, type Span } from "@leam/spec";
import { type JsonToken, jsonTokens } from "./json-tokens.ts";
import type { Stretch } from "./stretch.ts";

/** What comes in the place of a span. */
export interface Replacement extends Span {
  readonly text: string;
}

export interface JsonReplacementsOptions {
  readonly hasKeys: boolean;
  /** The replacements in a string; `outer` are the stretches that the JSON text as a whole gave for it. */
  readonly ofLeaf: (leaf: string, outer: readonly Stretch[]) => readonly Replacement[];
  /** The JSON that stands in for a number. */
  readonly ofNumber: (number: string, stretch: Stretch) => string;
}

/** Strings of JSON that hold JSON again are followed so far; deeper ones are refused, because they could not be inspected. */
const deepest = 8;

/**
 * The replacements in a JSON text, in its own offsets; undefined for a text that is no JSON object or array. The stretches of the
 * whole text are used too: there a key announces its value, while only the strings themselves show what escapes hide.
 * @throws {LeamError} PROTECTION_FAILED where JSON is nested in strings too deeply.
 */
export function jsonReplacements(
  text: string,
  stretches: readonly Stretch[],
  depth: number,
  options: JsonReplacementsOptions,
): readonly Replacement[] | undefined {
  const tokens = jsonTokens(text);
  if (tokens === undefined) return undefined;
  if (depth >= deepest) throw tooDeep();
  const touching = overlaps(stretches);
  return tokens.flatMap((token) => {
    if (token.isKey && !options.hasKeys) return [];
    const outer = touching(token);
    return token.type === "number" ? ofNumber(token, outer, options) : ofString(token, outer, options);
  });
}

function ofNumber(
  token: JsonToken,
  outer: readonly Stretch[],
  options: JsonReplacementsOptions,
): readonly Replacement[] {
  const stretch = outer.find(({ isLiteral }) => !isLiteral);
  if (stretch === undefined) return [];
  return [{ start: token.start, end: token.end, text: options.ofNumber(token.text, stretch) }];
}

function ofString(
  token: JsonToken,
  outer: readonly Stretch[],
  options: JsonReplacementsOptions,
): readonly Replacement[] {
  const inside = outer.map((stretch) => toLeaf(token, stretch)).filter(({ start, end }) => start < end);
  return options.ofLeaf(token.text, inside).map(({ start, end, text }) => ({
    start: token.toSource(start),
    end: token.toSource(end),
    text: JSON.stringify(text).slice(1, -1),
  }));
}

/** A stretch of the JSON text in the offsets of a string of it: clipped, and widened to whole characters where it cuts an escape. */
function toLeaf(token: JsonToken, stretch: Stretch): Stretch {
  const start = Math.max(0, firstAfter(token, stretch.start) - 1);
  return { ...stretch, start, end: firstAfter(token, stretch.end - 1) };
}

/** The first offset of the string whose place lies after a place of the JSON text. */
function firstAfter(token: JsonToken, place: number): number {
  let low = 0;
  let high = token.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (token.toSource(middle) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Looks up the stretches that overlap a token; tokens must be asked for in order. */
function overlaps(stretches: readonly Stretch[]): (token: Span) => readonly Stretch[] {
  let next = 0;
  return ({ start, end }) => {
    while ((stretches[next]?.end ?? Infinity) <= start) next++;
    const found: Stretch[] = [];
    for (let at = next; (stretches[at]?.start ?? Infinity) < end; at++) found.push(...stretches.slice(at, at + 1));
    return found;
  };
}

function tooDeep(): LeamError {
  return new LeamError({
    code: "PROTECTION_FAILED",
    message: `JSON is nested in strings more than ${deepest} times, so it was not inspected and nothing was sent. Pass it as plain JSON.`,
  });
}
