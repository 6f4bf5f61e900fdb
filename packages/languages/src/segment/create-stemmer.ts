import type { LanguageWords } from "./language-description.ts";
import { replacer } from "./replacer.ts";
import { wordsOf } from "./word-list.ts";

const shortestStem = 3;

/** A light stemmer: foldings, then a beginning exchanged, then the longest ending of the table taken off. */
export function createStemmer(words: LanguageWords): (word: string) => string {
  const fold = replacer(words.foldings ?? {});
  const prefixes = Object.entries(words.prefixes ?? {}).toSorted(([a], [b]) => b.length - a.length);
  const suffixes = wordsOf(words.suffixes ?? "").toSorted((a, b) => b.length - a.length);
  return (word) => withoutEnding(withoutMutation(fold(word), prefixes), suffixes);
}

function withoutMutation(word: string, prefixes: readonly (readonly [string, string])[]): string {
  const found = prefixes.find(([prefix]) => word.startsWith(prefix) && word.length - prefix.length >= shortestStem - 1);
  return found === undefined ? word : found[1] + word.slice(found[0].length);
}

function withoutEnding(word: string, suffixes: readonly string[]): string {
  const found = suffixes.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= shortestStem);
  return found === undefined ? word : word.slice(0, word.length - found.length);
}
