import { readSign, type ReadSignOptions } from "./read-sign.ts";
import { dashes, endingMarks } from "./tag-signs.data.ts";

/** What follows a code: nothing of a word, or the ending that a language with cases puts to it. */
export interface Ending {
  /** Where it ends in the text. */
  readonly end: number;
  readonly hasMark: boolean;
  /** In lower case. */
  readonly letters: string;
}

/** The most letters of an ending: Finnish "-lleen", Hungarian "-ként", Estonian "-dega". */
export const longestEnding = 5;

const letter = /[\p{L}\p{M}]/u;
const wordPart = /[\p{L}\p{M}\p{N}_]/u;

/**
 * The ending at a place, which is empty where no word goes on; undefined where something goes on that is no ending; "partial" where the
 * text may go on.
 */
export function readEnding(
  text: string,
  at: number,
  isEnd: boolean,
  options: ReadSignOptions,
): Ending | "partial" | undefined {
  let end = at;
  let letters = "";
  let hasMark = false;
  for (;;) {
    const sign = readSign(text, end, options);
    if (sign === "open" && !isEnd) return "partial";
    const plain = sign === "open" ? "" : sign.plain;
    if (sign !== "open" && letter.test(plain)) {
      letters += plain.toLowerCase();
      if (letters.length > longestEnding) return undefined;
    } else if (sign !== "open" && letters === "" && !hasMark && endingMarks.has(plain)) hasMark = true;
    else if (wordPart.test(plain)) return undefined;
    else return letters === "" ? { end: at, hasMark, letters } : { end, hasMark, letters };
    end = sign.end;
  }
}

/** Whether what follows can only be decided by reading on. */
export function needsReading(plain: string): boolean {
  return wordPart.test(plain) || dashes.has(plain);
}
