import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";

const forms = (text: string): readonly string[] => [...tokenize(text)].map(({ form }) => form);

test("words, numbers and signs stand alone", () => {
  expect(forms("Dr. O'Neil, 12 kg!")).toEqual(["Dr", ".", "O", "'", "Neil", ",", "12", "kg", "!"]);
});

test("a hyphen within a word is another one than a dash between words", () => {
  expect(forms("Müller-Lüdenscheidt - Berlin")).toEqual(["Müller", "\u2010", "Lüdenscheidt", "-", "Berlin"]);
});

test("combining marks belong to their letter", () => {
  expect(forms("Jose\u0301 ya")).toEqual(["Jose\u0301", "ya"]);
});

test("tokens cover all that is not white space, in order and without overlap", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let last = 0;
      for (const { start, end } of tokenize(text)) {
        expect(text.slice(last, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe("");
    }),
  );
});
