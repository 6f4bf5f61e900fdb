import { hashText } from "./hash.ts";
import { innerHyphen } from "./tokenize.ts";
import type { Word } from "./word.ts";

/** A sentence as the features read it. */
export interface Sentence {
  readonly words: readonly Word[];
  /** 1 where a name may stand: a capitalized word or a neighbour of one. All else is outside, without a look at its features. */
  readonly active: Uint8Array;
  /** First and last token of the run of capitalized words around a token; the token itself where there is none. */
  readonly runStart: Uint16Array;
  readonly runEnd: Uint16Array;
  /** Most words are written in capitals, as in headings. */
  readonly isShouted: boolean;
}

/** Longest sentence in tokens; a longer one is cut, so that memory stays bounded. */
export const longestSentence = 256;

const hyphenHash = hashText(innerHyphen);
const apostropheHash = hashText("'");
const stopHash = hashText(".");

export function createSentence(words: readonly Word[]): Sentence {
  const active = new Uint8Array(words.length);
  const runStart = new Uint16Array(words.length);
  const runEnd = new Uint16Array(words.length);
  let start = 0;
  for (const [at, word] of words.entries()) {
    if (word.isCapitalized) active.fill(1, Math.max(0, at - 1), at + 2);
    if (!continuesRun(words, at)) start = at;
    runStart[at] = start;
  }
  let end = 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (runStart[at + 1] !== runStart[at]) end = at;
    runEnd[at] = end;
  }
  const letters = words.filter((word) => word.isLetters);
  const shouted = letters.filter((word) => word.isShouted).length;
  return { words, active, runStart, runEnd, isShouted: letters.length > 1 && shouted * 2 > letters.length };
}

/** Whether a token belongs to the run of the one before: "J. R. Smith-Jones" is one run. */
function continuesRun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.isCapitalized === true)
    return before?.isCapitalized === true || (isJoint(words, at - 1) && words[at - 2]?.isCapitalized === true);
  return isJoint(words, at) && before?.isCapitalized === true && words[at + 1]?.isCapitalized === true;
}

/** A hyphen within a word, an apostrophe, or the full stop of an initial. */
function isJoint(words: readonly Word[], at: number): boolean {
  const hash = words[at]?.hash;
  return hash === hyphenHash || hash === apostropheHash || (hash === stopHash && words[at - 1]?.length === 1);
}
