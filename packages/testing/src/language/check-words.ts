import assert from "node:assert/strict";
import type { Language } from "@leam/spec";
import { hostileTexts } from "../hostile-texts.data.ts";
import { readInterleaved } from "../read-interleaved.ts";
import type { TestRunner } from "../test-runner.ts";
import { assertCovers, assertSpans, assertWholeCharacters } from "./assert-spans.ts";

// Elided and clitic words may keep their apostrophe or hyphen: "l'", "'t", "il-".
const punctuationAtTheEdge = /^(?!['’ʼ‑-])[\p{P}\p{S}]|(?!['’ʼ‑-])[\p{P}\p{S}]$/u;

export function checkWords(language: Language, samples: readonly string[], check: TestRunner): void {
  const wordsOf = (text: string): string[] => [...language.words(text)].map(({ start, end }) => text.slice(start, end));

  check("words lie inside the text, in order, without overlap", () => {
    for (const text of samples) assertSpans([...language.words(text)], text);
  });
  check("words lose no letter", () => {
    for (const text of samples) assertCovers([...language.words(text)], text, /\p{L}/gu);
  });
  check("words hold no white space", () => {
    for (const text of samples) for (const word of wordsOf(text)) assert.doesNotMatch(word, /\s/u);
  });
  check("words neither begin nor end with punctuation", () => {
    for (const text of samples) for (const word of wordsOf(text)) assert.doesNotMatch(word, punctuationAtTheEdge);
  });
  check("words do not cut a character in two", () => {
    for (const text of Object.values(hostileTexts)) assertWholeCharacters([...language.words(text)], text);
  });
  check("white space and punctuation alone have no words", () => {
    for (const text of ["", " \n\t ", "... !? -- ()"]) assert.deepEqual(wordsOf(text), []);
  });
  check("words are the same each time, also when two are read at once", () => {
    for (const text of samples) {
      const first = [...language.words(text)];
      const interleaved = readInterleaved(language.words(text), first.length, () => [...language.words("Vai? Jā.")]);
      assert.deepEqual(interleaved, first);
    }
  });
  check("words of hostile texts stay inside them", () => {
    for (const text of Object.values(hostileTexts)) assertSpans([...language.words(text)], text);
  });
}
