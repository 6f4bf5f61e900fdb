import type { Language, Span } from "@leam/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allLanguages } from "../all-languages.ts";

/** Arbitrary text, made likelier to hit what the splitters look for: full stops, quotes, marks, line breaks. */
const pieces = fc.constantFrom(
  ". ",
  "z. B. ",
  "Dr. ",
  "l'",
  "’",
  "\n",
  "\n\n",
  "\r\n",
  "\u0327",
  "\u0326",
  "ş",
  "\u1FEF",
  "\u00AD",
  "A",
  "3. ",
  "κ. ",
  "\uD800",
);
const text = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 8 }), fc.string({ unit: "grapheme", maxLength: 8 }), pieces), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));
const runs = { numRuns: 100 };

describe.each(allLanguages)("$tag", (language) => {
  test("normalizing twice is normalizing once", () => {
    fc.assert(
      fc.property(text, (any) => language.normalize(language.normalize(any)) === language.normalize(any)),
      runs,
    );
  });

  test("sentences are in order, apart from each other, within the text, and hold everything but spaces", () => {
    fc.assert(
      fc.property(text, (any) => {
        const spans = [...language.sentences(any)];
        expectOrdered(spans, any);
        expect(
          spans
            .map(({ start, end }) => any.slice(start, end))
            .join("")
            .replaceAll(/\s/gu, ""),
        ).toBe(any.replaceAll(/\s/gu, ""));
      }),
      runs,
    );
  });

  test("words are in order, apart from each other and within the text", () => {
    fc.assert(
      fc.property(text, (any) => expectOrdered([...language.words(any)], any)),
      runs,
    );
  });

  test("a stem is never shorter than three letters, unless the word is", () => {
    const word = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom(...vocabulary(language)));
    fc.assert(
      fc.property(word, (any) => (language.stem?.(any) ?? any).length >= Math.min(3, any.length)),
      runs,
    );
  });

  test("stop words are lower-case, normalized, at least sixty, and words for its own splitter", () => {
    const words = [...(language.stopWords ?? [])];
    expect(words.length).toBeGreaterThanOrEqual(60);
    for (const word of words) {
      expect(word).toBe(language.normalize(word.toLowerCase()));
      expect([...language.words(word)], word).toEqual([{ start: 0, end: word.length }]);
    }
  });

  test("hints are lower-case, normalized and there for every kind that announces itself", () => {
    const hints = language.hints ?? {};
    expect(Object.keys(hints).toSorted()).toEqual([
      "ADDRESS",
      "DATE_OF_BIRTH",
      "EMAIL",
      "IBAN",
      "NATIONAL_ID",
      "PERSON",
      "PHONE",
    ]);
    for (const hint of Object.values(hints).flatMap((phrases) => phrases ?? [])) {
      expect(hint).toBe(language.normalize(hint.toLowerCase()));
    }
  });
});

function expectOrdered(spans: readonly Span[], within: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(within.length);
}

function vocabulary(language: Language): readonly string[] {
  return [...(language.stopWords ?? [])];
}
