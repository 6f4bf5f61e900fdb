import assert from "node:assert/strict";
import type { Language } from "@leam/spec";
import type { TestRunner } from "../test-runner.ts";

export function checkWordLists(language: Language, samples: readonly string[], check: TestRunner): void {
  checkStem(language, samples, check);
  checkStopWords(language, check);
  checkHints(language, check);
}

function checkStem(language: Language, samples: readonly string[], check: TestRunner): void {
  const stem = (word: string): string => language.stem?.(word) ?? "";
  if (!("stem" in language)) return;
  const lowerCaseWords = (): string[] =>
    samples.flatMap((text) =>
      [...language.words(text)].map(({ start, end }) => language.normalize(text.slice(start, end)).toLowerCase()),
    );

  check("a stem is not empty and not longer than its word", () => {
    for (const word of lowerCaseWords()) {
      const { length } = stem(word);
      assert.ok(length > 0 && length <= word.length, "a stem is empty or longer than its word");
    }
  });
  check("a stem is lower-case and the same each time", () => {
    for (const word of lowerCaseWords()) {
      assert.equal(stem(word), stem(word).toLowerCase());
      assert.equal(stem(word), stem(word));
    }
  });
}

function checkStopWords(language: Language, check: TestRunner): void {
  const stopWords = [...(language.stopWords ?? [])];
  if (stopWords.length === 0) return;

  check("stop words are lower-case and normalized", () => {
    for (const word of stopWords) {
      assert.equal(word, word.toLowerCase());
      assert.equal(word, language.normalize(word));
    }
  });
  // A stop word that `words` cuts into two, or shortens, never matches a word of a text.
  check("each stop word is one word", () => {
    for (const word of stopWords)
      assert.deepEqual(
        [...language.words(word)].map(({ start, end }) => word.slice(start, end)),
        [word],
      );
  });
}

function checkHints(language: Language, check: TestRunner): void {
  const hints = Object.entries(language.hints ?? {}).map(([entity, words]) => ({ entity, words: words ?? [] }));
  if (hints.length === 0) return;

  check("hints stand under UPPER_SNAKE entities", () => {
    for (const { entity } of hints) assert.match(entity, /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u);
  });
  check("hints are lower-case and normalized", () => {
    for (const { words } of hints) {
      for (const word of words) {
        assert.equal(word, word.toLowerCase());
        assert.equal(word, language.normalize(word));
      }
    }
  });
  check("hints are not blank, have no space around them and stand once", () => {
    for (const { words } of hints) {
      for (const word of words) {
        assert.match(word, /\p{L}/u);
        assert.equal(word, word.trim());
      }
      assert.equal(new Set(words).size, words.length);
    }
  });
}
