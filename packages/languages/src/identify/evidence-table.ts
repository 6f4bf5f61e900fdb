import type { IdentifiableLanguage } from "../segment/language-description.ts";
import { languageEvidence } from "./language-evidence.ts";
import { trigrams } from "./tokens.ts";

/** Evidence of several languages side by side. */
export interface EvidenceTable {
  readonly tags: readonly string[];
  score(words: readonly string[]): Scores;
}

/** Logarithms of likelihoods, in the order of the tags. */
export interface Scores {
  readonly scores: readonly number[];
  /** That of a language which is not in the table. */
  readonly elsewhere: number;
}

/** Probability of a word, of a trigram, that a language's own words do not hold. */
const unseenWord = 0.0002;
const unseenTrigram = 0.0001;
/** Probability of such a word or trigram in a language that is not here: relatives share many short words. Set on the dev set of the README. */
const elsewhereWord = 0.003;
const elsewhereTrigram = 0.00045;
/** The trigrams of a word overlap: together they count as this many. */
const trigramsPerWord = 1.6;
/** For each letter that a language does not have. */
const foreignLetter = Math.log(0.02);
/** For each letter that some languages of the table have and others do not: it speaks for those that do. */
const elsewhereLetter = Math.log(0.3);
/** The chance of another language before anything is read. */
const elsewherePrior = Math.log(0.02);

export function evidenceTable(languages: readonly IdentifiableLanguage[]): EvidenceTable {
  const evidence = languages.map(languageEvidence);
  const words = logarithms(
    evidence.map((one) => one.words),
    unseenWord,
  );
  const grams = logarithms(
    evidence.map((one) => one.trigrams),
    unseenTrigram,
  );
  const letters = evidence.map((one) => one.letters);
  const unseenRow = languages.map(() => Math.log(unseenTrigram));
  const letterRows = new Map<string, readonly number[] | undefined>();
  return { tags: languages.map((language) => language.tag), score };

  /** Undefined for a letter that tells nothing: one of a to z, or one that all languages have. */
  function letterRow(letter: string): readonly number[] | undefined {
    if (letter >= "a" && letter <= "z") return undefined;
    if (letterRows.has(letter)) return letterRows.get(letter);
    const row = letters.map((known) => (known.has(letter) ? 0 : foreignLetter));
    const telling = row.some((value) => value !== 0) ? row : undefined;
    letterRows.set(letter, telling);
    return telling;
  }

  function score(list: readonly string[]): Scores {
    const scores = languages.map(() => 0);
    let elsewhere = elsewherePrior;
    const add = (row: readonly number[], weight: number): void => {
      for (const [at, value] of row.entries()) scores[at] = (scores[at] ?? 0) + value * weight;
    };
    for (const word of list) {
      const row = words.get(word);
      if (row !== undefined) {
        add(row, 1);
        elsewhere += Math.log(elsewhereWord);
      }
      const parts = trigrams(word);
      const weight = trigramsPerWord / parts.length;
      for (const part of parts) add(grams.get(part) ?? unseenRow, weight);
      elsewhere += Math.log(elsewhereTrigram) * trigramsPerWord;
      for (const letter of word) {
        const row = letterRow(letter);
        if (row === undefined) continue;
        add(row, 1);
        elsewhere += row.includes(0) ? elsewhereLetter : 0;
      }
    }
    return { scores, elsewhere };
  }
}

/** For each key, its logarithm in every language. */
function logarithms(
  shares: readonly ReadonlyMap<string, number>[],
  unseen: number,
): ReadonlyMap<string, readonly number[]> {
  const keys = new Set(shares.flatMap((one) => [...one.keys()]));
  return new Map([...keys].map((key) => [key, shares.map((one) => Math.log((one.get(key) ?? 0) + unseen))]));
}
