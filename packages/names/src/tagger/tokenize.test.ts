import fc from "fast-check";
import { expect, test } from "vitest";
import { readSentence } from "./read-sentence.ts";
import { createTokens, longestSentence } from "./tokenize.ts";
import { formOf } from "./vocabulary.ts";

const tokens = createTokens();

function forms(text: string): readonly string[] {
  return sentences(text).flat();
}

function sentences(text: string): readonly (readonly string[])[] {
  const read: string[][] = [];
  for (let at = 0; at < text.length;) {
    at = readSentence(text, at, tokens);
    if (tokens.count > 0) read.push(Array.from({ length: tokens.count }, (_, index) => formOf(text, tokens, index)));
  }
  return read;
}

test("words, numbers and signs stand alone", () => {
  expect(forms("Dr. O'Neil, 12 kg!")).toEqual(["Dr", ".", "O", "'", "Neil", ",", "12", "kg", "!"]);
});

test("a hyphen within a word is another one than a dash between words", () => {
  expect(forms("Müller-Lüdenscheidt - Berlin")).toEqual(["Müller", "\u2010", "Lüdenscheidt", "-", "Berlin"]);
});

test("combining marks belong to their letter", () => {
  expect(forms("Jose\u0301 ya")).toEqual(["Jose\u0301", "ya"]);
});

test.each([
  ["a line break", "Anna Berg\nKarl Lund", ["Anna Berg", "Karl Lund"]],
  ["a full stop before a capital", "She arrived. Karl left.", ["She arrived .", "Karl left ."]],
  ["a question mark", "Who is it? Karl.", ["Who is it ?", "Karl ."]],
])("a sentence ends at %s", (_what, text, expected) => {
  expect(sentences(text).map((sentence) => sentence.join(" "))).toEqual(expected);
});

test.each(["Dr. Berg came.", "J. R. Lund came.", "the 3. Division", "at 10 p.m. sharp"])(
  "a stop within %s ends no sentence",
  (text) => {
    expect(sentences(text)).toHaveLength(1);
  },
);

test("a sentence without an end is cut", () => {
  expect(sentences("anna ".repeat(1000)).map((sentence) => sentence.length)).toEqual([
    longestSentence,
    longestSentence,
    longestSentence,
    1000 - 3 * longestSentence,
  ]);
});

test("tokens cover all that is not white space, in order and without overlap", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let last = 0;
      let gaps = "";
      for (let at = 0; at < text.length;) {
        at = readSentence(text, at, tokens);
        for (let index = 0; index < tokens.count; index += 1) {
          const [start = 0, end = 0] = [tokens.starts[index], tokens.ends[index]];
          if (start < last || end <= start) throw new Error("tokens overlap");
          gaps += text.slice(last, start);
          last = end;
        }
      }
      expect((gaps + text.slice(last)).trim()).toBe("");
    }),
  );
});
