import { fold } from "../text/fold.ts";
import { wordPattern } from "../text/word-pattern.ts";

/** A list of phrases, by their first words. */
export interface Phrases {
  readonly exact: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly prefixes: readonly string[];
}

/** Reads a list as `LanguageWords` writes it: spaces between entries, `_` inside a phrase, `*` for any ending of a single word. */
export function compilePhrases(list: string): Phrases {
  const exact = new Map<string, string[][]>();
  const prefixes: string[] = [];
  for (const entry of list.split(" ").filter((part) => part !== "")) {
    if (entry.endsWith("*")) {
      prefixes.push(fold(entry.slice(0, -1)));
      continue;
    }
    const words = entry.replaceAll("_", " ").match(wordPattern)?.map(fold) ?? [];
    const [first] = words;
    if (first !== undefined) exact.set(first, [...(exact.get(first) ?? []), words]);
  }
  return { exact, prefixes };
}

/** How many words of the phrase that stands at this place, 0 for none; the longest where several do. Words are folded. */
export function phraseAt(words: readonly string[], at: number, phrases: Phrases): number {
  const word = words[at];
  if (word === undefined) return 0;
  let longest = 0;
  for (const phrase of phrases.exact.get(word) ?? []) {
    if (phrase.length > longest && phrase.every((part, offset) => words[at + offset] === part)) longest = phrase.length;
  }
  return longest > 0 || !phrases.prefixes.some((prefix) => word.startsWith(prefix)) ? longest : 1;
}

/** Place of the first phrase of the list among the words, or -1. */
export function findPhrase(words: readonly string[], phrases: Phrases, from = 0, to: number = words.length): number {
  for (let at = from; at < Math.min(to, words.length); at++) if (phraseAt(words, at, phrases) > 0) return at;
  return -1;
}
