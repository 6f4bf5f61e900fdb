import type { IdentifiableLanguage } from "../segment/language-description.ts";
import { tokens, trigrams } from "./tokens.ts";

/** What a language's own words say of how a text in it looks. */
export interface LanguageEvidence {
  /** Word to its probability among the words of a text. */
  readonly words: ReadonlyMap<string, number>;
  /** Trigram to its share among all. */
  readonly trigrams: ReadonlyMap<string, number>;
  readonly letters: ReadonlySet<string>;
}

/** In running text about half of the words are stop words: the share that all listed words of a kind have together. */
const shares = { stopWords: 0.45, commonWords: 0.05 };
/** A stop word stands for many in the text: its trigrams count more than those of other words. */
const weights = { stopWords: 3, otherWords: 1 };

export function languageEvidence(language: IdentifiableLanguage): LanguageEvidence {
  const stopWords = new Set([...(language.stopWords ?? [])].flatMap(tokens));
  const commonWords = new Set((language.commonWords ?? []).flatMap(tokens));
  const hints = new Set(Object.values(language.hints ?? {}).flatMap((phrases) => (phrases ?? []).flatMap(tokens)));
  const words = new Map<string, number>();
  for (const word of commonWords) words.set(word, shares.commonWords / commonWords.size);
  for (const word of stopWords) words.set(word, shares.stopWords / stopWords.size);
  const others = [...new Set([...commonWords, ...hints])];
  return {
    words,
    trigrams: trigramShares([...stopWords], others),
    letters: new Set(language.letters ?? [...stopWords, ...others].join("")),
  };
}

function trigramShares(stopWords: readonly string[], others: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  const add = (list: readonly string[], weight: number): void => {
    for (const trigram of list.flatMap(trigrams)) {
      counts.set(trigram, (counts.get(trigram) ?? 0) + weight);
      total += weight;
    }
  };
  add(stopWords, weights.stopWords);
  add(others, weights.otherWords);
  return new Map([...counts].map(([trigram, count]) => [trigram, count / total]));
}
