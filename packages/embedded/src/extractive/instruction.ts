import { fold } from "../text/fold.ts";
import { wordPattern } from "../text/word-pattern.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { phraseAt } from "../words/phrases.ts";
import { assistantWords, politeWords } from "../words/shared-words.data.ts";

/**
 * Whether a sentence tells the model what to do ("You are a helpful assistant.", "Antworte nur auf Deutsch.") instead of saying something
 * that could be quoted. Judged by how it begins, in each of the languages given, and by the word "assistant" in it.
 */
export function isInstruction(sentence: string, lexicons: readonly Lexicon[]): boolean {
  const all = sentence.match(wordPattern)?.map(fold) ?? [];
  const words = all.slice(
    Math.max(
      0,
      all.findIndex((word) => !politeWords.has(word)),
    ),
  );
  if (lexicons.some((lexicon) => phraseAt(words, 0, lexicon.instruct) > 0)) return true;
  return words.length <= 25 && words.some((word) => assistantWords.some((prefix) => word.startsWith(prefix)));
}

/** Whether a sentence wishes for something or greets: what a user wished before is no text to quote from. */
export function isWish(sentence: string, lexicons: readonly Lexicon[]): boolean {
  const all = sentence.match(wordPattern)?.map(fold) ?? [];
  const words = all.slice(
    Math.max(
      0,
      all.findIndex((word) => !politeWords.has(word)),
    ),
  );
  return lexicons.some(
    ({ generate, summarize, list, greet }) =>
      [generate, summarize, list].some((phrases) => phraseAt(words, 0, phrases) > 0) ||
      (words.length <= 4 && phraseAt(words, 0, greet) > 0),
  );
}
