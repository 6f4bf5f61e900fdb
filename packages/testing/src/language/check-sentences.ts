import assert from "node:assert/strict";
import type { Language } from "@leam/spec";
import { hostileTexts } from "../hostile-texts.data.ts";
import { readInterleaved } from "../read-interleaved.ts";
import type { TestRunner } from "../test-runner.ts";
import { assertCovers, assertSpans, assertWholeCharacters } from "./assert-spans.ts";

export function checkSentences(
  language: Language,
  samples: readonly string[],
  known: readonly string[],
  check: TestRunner,
): void {
  const sentencesOf = (text: string): string[] =>
    [...language.sentences(text)].map(({ start, end }) => text.slice(start, end).trim());

  check("sentences lie inside the text, in order, without overlap", () => {
    for (const text of samples) assertSpans([...language.sentences(text)], text);
  });
  check("sentences lose no letter and no digit", () => {
    for (const text of samples) assertCovers([...language.sentences(text)], text, /[\p{L}\p{N}]/gu);
  });
  check("sentences do not cut a character in two", () => {
    for (const text of Object.values(hostileTexts)) assertWholeCharacters([...language.sentences(text)], text);
  });
  check("an empty text has no sentences", () => {
    assert.deepEqual([...language.sentences("")], []);
  });
  check("sentences are the same each time, also when two are read at once", () => {
    for (const text of samples) {
      const first = [...language.sentences(text)];
      const interleaved = readInterleaved(language.sentences(text), first.length, () => [
        ...language.sentences("Vai? Jā."),
      ]);
      assert.deepEqual(interleaved, first);
    }
  });
  check("sentences of hostile texts stay inside them", () => {
    for (const text of Object.values(hostileTexts)) assertSpans([...language.sentences(text)], text);
  });
  if (known.length > 0) {
    check("the given sentences are found again", () => {
      assert.deepEqual(
        sentencesOf(known.join(" ")),
        known.map((sentence) => sentence.trim()),
      );
    });
  }
}
