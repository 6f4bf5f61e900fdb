import { dice, trigrams } from "../text/trigrams.ts";
import type { Tuning } from "./tuning.data.ts";

/**
 * How alike words are to one word of the question, 0 to 1: the same stem is 1, shared character trigrams less, a compound's part less.
 * Each different word of the text is compared once.
 */
export function createSoftMatch(
  term: { word: string; stem: string },
  tuning: Tuning,
): (word: string, stem: string) => number {
  const known = new Map<string, number>();
  const grams = trigrams(term.word);
  return (word, stem) => {
    if (stem === term.stem) return 1;
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const value = compare(term.word, grams, word, tuning);
    known.set(word, value);
    return value;
  };
}

function compare(term: string, grams: ReadonlySet<string>, word: string, tuning: Tuning): number {
  // Numbers are the same or they are not.
  if (/\d/u.test(term) || /\d/u.test(word)) return 0;
  if (term.length < 4 || word.length < 4) return 0;
  const isHeld = term.length >= 5 && word.includes(term.slice(0, -1));
  const holds = word.length >= 5 && term.includes(word.slice(0, -1));
  const contained = isHeld || holds ? tuning.containment : 0;
  const shared = dice(grams, trigrams(word));
  return Math.max(contained, shared < tuning.softFloor ? 0 : shared * tuning.softWeight);
}
