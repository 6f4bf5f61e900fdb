import type { Pseudonym } from "../operators/pseudonymize.ts";
import { createCodeIndex } from "./code-index.ts";
import { type Ending, needsReading, readEnding } from "./read-ending.ts";
import { hasEnd, lowerCase, type ReadCode, readCode } from "./read-code.ts";
import { plainWidth, readOneSign, readSign, type Sign } from "./read-sign.ts";
import { bracketPairs } from "./tag-signs.data.ts";
import type { TagStep } from "./tag-step.ts";

/** What stands at a place of an answer: a tag, or text that may become one with the next chunk. */
export type TagMatch = "partial" | FoundTag;

export interface FoundTag {
  readonly pseudonym: Pseudonym;
  readonly length: number;
  /** How it was changed; empty for a tag as it was sent. */
  readonly steps: readonly TagStep[];
  /** An ending that stood between the brackets: it goes behind the value. */
  readonly ending: string;
  /** A whole JSON string that stands for a number. */
  readonly isQuoted: boolean;
}

/** Finds the live tags of one call. */
export interface TagTable {
  /** Whether a match may begin with a UTF-16 code unit. Default: any may. */
  mayBegin?(code: number): boolean;
  /**
   * @param previous The character before the place.
   * @param quote How a quote is written here where the string that it opens is a value of JSON.
   */
  match(text: string, at: number, previous: string, isEnd: boolean, quote: string | undefined): TagMatch | undefined;
}

export interface TagTableOptions {
  /** In JSON signs may be written as its escapes. */
  readonly isJson: boolean;
}

const wordPart = /[\p{L}\p{N}_]/u;

/**
 * Tags are known in any case and width, between any brackets or none, with other separators, marked up, and with an ending; the id is
 * always compared as a whole. Brackets that are no pair are the sentence's own and stay. A string of JSON that is nothing but the tag of a number becomes
 * the number again.
 */
export function createTagTable(pseudonyms: readonly Pseudonym[], { isJson }: TagTableOptions): TagTable {
  const index = createCodeIndex(pseudonyms);
  const hasNumbers = pseudonyms.some(({ kind }) => kind === "number");
  const options = { isJson };
  const isLetter = (plain: string): boolean => index.isBeginning(lowerCase(plain));
  const starts = startsOf(pseudonyms);

  function match(text: string, at: number, previous: string, isEnd: boolean, quote: string | undefined) {
    const first = text.charAt(at);
    if (hasNumbers && quote !== undefined && first === quote.charAt(0)) {
      if (text.startsWith(quote, at)) return quoted(text, at, quote, isEnd);
      if (!isEnd && isCutOff(text, at, quote)) return "partial";
    }
    if (first === '"') return undefined;
    // The second of two backslashes escapes nothing.
    if (first === "\\" && previous === "\\") return undefined;
    const sign = readOneSign(text, at, options);
    if (sign === "open") return isEnd ? undefined : "partial";
    const closing = bracketPairs.get(sign.plain);
    if (closing === undefined) return isLetter(sign.plain) ? bare(text, at, previous, isEnd) : undefined;
    // "f(PERSON_k7f3)", "\textbf{PERSON_k7f3}": the brackets are part of something else.
    if (sign.plain !== "[" && wordPart.test(previous)) return undefined;
    return bracketed(text, at, sign, closing, isEnd);
  }

  function quoted(text: string, at: number, quote: string, isEnd: boolean): TagMatch | undefined {
    const from = at + quote.length;
    const opening = readOneSign(text, from, options);
    if (opening === "open") return isEnd ? undefined : "partial";
    const closing = bracketPairs.get(opening.plain);
    const tag = closing === undefined ? undefined : bracketed(text, from, opening, closing, isEnd);
    if (tag === undefined || tag === "partial") return tag;
    if (tag.pseudonym.kind !== "number" || tag.ending !== "") return undefined;
    const end = from + tag.length;
    if (!isEnd && isCutOff(text, end, quote)) return "partial";
    return text.startsWith(quote, end) ? { ...tag, length: tag.length + 2 * quote.length, isQuoted: true } : undefined;
  }

  function bracketed(text: string, at: number, opening: Sign, closing: string, isEnd: boolean): TagMatch | undefined {
    const from = text.charAt(opening.end) === " " ? opening.end + 1 : opening.end;
    const code = readCode(text, from, isEnd, index, options);
    if (code === undefined || code === "partial") return code;
    let end = code.end;
    let isChanged = opening.plain !== "[" || from > opening.end;
    let sign = readSign(text, end, options);
    if (sign !== "open" && sign.plain === " ") {
      isChanged = true;
      sign = readSign(text, sign.end, options);
    } else if (sign !== "open" && sign.plain !== closing) {
      const ending = readEnding(text, code.end, isEnd, options);
      if (ending === "partial" || ending === undefined) return ending;
      if (ending.letters === "" || !isEnding(code, ending)) return undefined;
      end = ending.end;
      sign = readSign(text, end, options);
    }
    if (sign === "open") return isEnd ? undefined : "partial";
    // A backslash before an untouched tag is the sentence's own.
    if (sign.plain !== closing || (opening.isEscaped && !sign.isEscaped)) return undefined;
    const steps = new Set<TagStep>([...opening.steps, ...code.steps, ...sign.steps]);
    if (isChanged) steps.add("brackets");
    if (end > code.end) steps.add("ending");
    return found(code, sign.end - at, [...steps], text.slice(code.end, end));
  }

  function bare(text: string, at: number, previous: string, isEnd: boolean): TagMatch | undefined {
    if (wordPart.test(previous) || previous === "<") return undefined;
    const code = readCode(text, at, isEnd, index, options);
    if (code === undefined || code === "partial") return code;
    if (code.mayBeLonger) return undefined;
    const tag = found(code, code.end - at, [...new Set<TagStep>([...code.steps, "brackets"])], "");
    const next = readSign(text, code.end, options);
    // A bracket without its closing one at the end of the answer: the tag was cut off.
    if (next === "open")
      return isEnd ? (bracketPairs.has(plainWidth(previous.charCodeAt(0))) ? undefined : tag) : "partial";
    if (!needsReading(next.plain)) return tag;
    const ending = readEnding(text, code.end, isEnd, options);
    if (ending === "partial" || ending === undefined) return ending;
    return ending.letters === "" || isEnding(code, ending) ? tag : undefined;
  }
  return { match, mayBegin: (code) => starts.has(code) };
}

/** Whether a text ends at a place with a part of what is looked for there, be it none of it. */
function isCutOff(text: string, at: number, wanted: string): boolean {
  return text.length - at < wanted.length && wanted.startsWith(text.slice(at));
}

/** The code units that a tag may begin with, also full-width ones. */
function startsOf(pseudonyms: readonly Pseudonym[]): ReadonlySet<number> {
  const starts = new Set<number>();
  if (pseudonyms.length === 0) return starts;
  const letters = new Set(pseudonyms.map(({ code }) => code.charAt(0)));
  for (const plain of [...otherStarts, ...bracketPairs.keys(), ...letters])
    for (const each of [plain, plain.toLowerCase(), plain.toUpperCase()]) {
      const code = each.charCodeAt(0);
      starts.add(code);
      if (each >= "!" && each <= "~") starts.add(code + 0xfee0);
    }
  return starts;
}

const otherStarts: readonly string[] = ["&", "\\", '"', "\u0130", "\u0131"];

/** Letters without a mark before them are an ending only where the id shows that it ends before them. */
function isEnding(code: ReadCode, { hasMark }: Ending): boolean {
  return hasMark || (hasEnd(code) && !code.mayBeLonger);
}

function found({ pseudonym }: ReadCode, length: number, steps: readonly TagStep[], ending: string): FoundTag {
  return { pseudonym, length, steps, ending, isQuoted: false };
}
