import { escapeJson } from "../operators/json-escapes.ts";

/** Follows a text that comes in pieces, and tells where in JSON a place of it is. */
export interface JsonPlace {
  add(text: string, from: number, to: number): void;
  /** How many JSON strings, one inside the other, the place is in: so many times a value there must be escaped. */
  depth(): number;
  /** How a quote is written where a string may begin that is a value; undefined elsewhere. */
  quote(): string | undefined;
  /** What an escape says that ends here; undefined where none does. */
  escaped(): string | undefined;
}

/** Strings of JSON that hold JSON again are followed so far. */
const deepestStrings = 8;
const deepestNesting = 200;

/**
 * JSON may begin at any bracket, also inside the strings of other JSON, and is JSON until a character comes that it cannot have there. So the
 * JSON of a code block is known without its fence, and "[PERSON_k7f3]" is none.
 * @param isJson Whether the text as a whole is meant to be JSON: then it may also be nothing but a string.
 */
export function createJsonPlace({ isJson }: { readonly isJson: boolean }): JsonPlace {
  const level = createLevel(deepestStrings, isJson ? '"' : undefined);
  return {
    add(text, from, to) {
      for (let at = from; at < to; at++) {
        if (level.isIdle()) {
          while (at < to && !isOpening(text.charCodeAt(at))) at++;
          if (at >= to) return;
        }
        level.step(text.charCodeAt(at));
      }
    },
    depth: () => level.depth(),
    quote: () => level.quote(),
    escaped: () => level.escaped(),
  };
}

/** One text: the whole, or what a string of JSON says. */
interface Level {
  step(code: number): void;
  /** Outside of any JSON, where only a bracket counts. */
  isIdle(): boolean;
  depth(): number;
  quote(): string | undefined;
  escaped(): string | undefined;
}

type State = "text" | "first-key" | "key" | "colon" | "first-value" | "value" | "next" | "literal" | "string";

const [tab, newline, carriage, space, mark, comma, colon] = [9, 10, 13, 32, 0x22, 0x2c, 0x3a];
const [openArray, backslash, closeArray, openObject, closeObject] = [0x5b, 0x5c, 0x5d, 0x7b, 0x7d];

function createLevel(stringsLeft: number, quoteInText: string | undefined): Level {
  let state: State = "text";
  /** The brackets that are open. */
  let open = "";
  let isKey = false;
  /** An escape of which not all has come. */
  let escape = "";
  /** What the escape says that has just ended. */
  let character: string | undefined;
  let inside: Level | undefined;

  function step(code: number): void {
    character = undefined;
    if (state === "string") return inString(code);
    if (state === "text") return begin(code);
    if (state === "literal") {
      if (isLiteral(code)) return;
      state = "next";
    }
    if (code === space || code === newline || code === carriage || code === tab) return;
    if (code === mark && (state === "first-key" || state === "key")) return beginString(true);
    if (code === closeObject && open.endsWith("{") && (state === "first-key" || state === "next")) return close();
    if (code === closeArray && open.endsWith("[") && (state === "first-value" || state === "next")) return close();
    if (state === "colon" && code === colon) state = "value";
    else if (state === "next" && code === comma) state = open.endsWith("{") ? "key" : "value";
    else if (state === "value" || state === "first-value") beginValue(code);
    else fail(code);
  }

  function begin(code: number): void {
    if (!isOpening(code) || open.length === deepestNesting) return;
    open += code === openObject ? "{" : "[";
    state = code === openObject ? "first-key" : "first-value";
  }

  function beginValue(code: number): void {
    if (code === mark) beginString(false);
    else if (isOpening(code) && open.length < deepestNesting) begin(code);
    else if (isLiteral(code)) state = "literal";
    else fail(code);
  }

  function beginString(isOfKey: boolean): void {
    isKey = isOfKey;
    state = "string";
  }

  function inString(code: number): void {
    if (escape !== "") return inEscape(code);
    if (code === backslash) escape = "\\";
    else if (code === mark) {
      state = isKey ? "colon" : "next";
      inside = undefined;
    } else if (code < space) fail(code);
    else said(code);
  }

  function inEscape(code: number): void {
    escape += String.fromCharCode(code);
    if (/^\\(?:u[\da-f]{0,3})$/iu.test(escape)) return;
    const parsed: unknown = /^\\(?:["\\/bfnrt]|u[\da-f]{4})$/iu.test(escape) ? JSON.parse(`"${escape}"`) : undefined;
    escape = "";
    if (typeof parsed !== "string") return fail(code);
    character = parsed;
    said(parsed.charCodeAt(0));
  }

  function said(code: number): void {
    if (inside === undefined && isOpening(code) && stringsLeft > 1) inside = createLevel(stringsLeft - 1, undefined);
    inside?.step(code);
  }

  function close(): void {
    open = open.slice(0, -1);
    state = open === "" ? "text" : "next";
  }

  /** What began here was no JSON. */
  function fail(code: number): void {
    open = "";
    state = "text";
    escape = "";
    character = undefined;
    inside = undefined;
    begin(code);
  }

  function quote(): string | undefined {
    if (state === "value" || state === "first-value") return '"';
    if (state === "text") return quoteInText;
    const within = state === "string" ? inside?.quote() : undefined;
    return within === undefined ? undefined : escapeJson(within);
  }
  return {
    step,
    isIdle: () => state === "text",
    depth: () => (state === "string" ? 1 + (inside?.depth() ?? 0) : 0),
    quote,
    escaped: () => inside?.escaped() ?? character,
  };
}

function isOpening(code: number): boolean {
  return code === openObject || code === openArray;
}

/** Characters of numbers, `true`, `false` and `null`, whatever their order. */
function isLiteral(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2d ||
    code === 0x2b ||
    code === 0x2e ||
    code === 0x45
  );
}
