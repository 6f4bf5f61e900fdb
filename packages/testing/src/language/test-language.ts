import type { Language } from "@leam/spec";
import { prefixed, type TestRunner } from "../test-runner.ts";
import { checkIdentity } from "./check-identity.ts";
import { checkNormalize } from "./check-normalize.ts";
import { checkSentences } from "./check-sentences.ts";
import { checkWordLists } from "./check-word-lists.ts";
import { checkWords } from "./check-words.ts";
import { scriptSamples } from "./script-samples.data.ts";

export interface LanguageTestOptions {
  /** Sentences of the language, one after the other: joined by a space, `sentences` must find each of them again. */
  readonly sentences?: readonly string[];
  /** More texts in the language, of any length. */
  readonly texts?: readonly string[];
}

/**
 * The contract of a {@link Language} as tests: about 30, each registered with `test`. Without options the texts are plain samples
 * in the language's scripts.
 */
export function testLanguage(language: Language, test: TestRunner, options: LanguageTestOptions = {}): void {
  const { sentences = [], texts = [] } = options;
  const check = prefixed(test, language.tag);
  const samples = [...samplesOf(language.scripts), ...texts, ...(sentences.length === 0 ? [] : [sentences.join(" ")])];
  checkIdentity(language, check);
  checkNormalize(language, samples, check);
  checkSentences(language, samples, sentences, check);
  checkWords(language, samples, check);
  checkWordLists(language, samples, check);
}

function samplesOf(scripts: readonly string[]): readonly string[] {
  return scripts.flatMap((script) => scriptSamples[script] ?? []);
}
