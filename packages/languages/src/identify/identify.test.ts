import { expect, test } from "vitest";
import { german } from "../adapters/de/german.ts";
import { polish } from "../adapters/pl/polish.ts";
import { allLanguages } from "../all-languages.ts";
import { createLanguage } from "../segment/create-language.ts";
import { createIdentifier } from "./create-identifier.ts";
import { identify } from "./identify.ts";
import { letters } from "../../test/letters.data.ts";

test.each(Object.entries(letters))("a letter in %s is identified with confidence", (tag, text) => {
  expect(text.length).toBeGreaterThanOrEqual(300);
  const { tag: found, confidence } = identify(text);
  expect(found).toBe(tag);
  expect(confidence).toBeGreaterThan(0.9);
});

test("there is a letter for every language", () => {
  expect(Object.keys(letters).toSorted()).toEqual(allLanguages.map(({ tag }) => tag).toSorted());
});

test.each([
  ["nothing", ""],
  ["spaces", " \n\t "],
  ["digits", "12345 67-89 0,5"],
  ["emoji", "😀🎉👍🏽 🇪🇺"],
  ["one letter", "a"],
  ["a foreign script", "これは日本語の文章です。"],
  ["addresses of the web only", "https://example.org/der/die/das the@example.org"],
  ["lone surrogates", "\uD800\uDC00\uD800 \uDFFF"],
])("%s is und", (_, text) => expect(identify(text)).toMatchObject({ tag: "und", confidence: 0 }));

test("only the languages given are found", () => {
  const identifyTwo = createIdentifier([german, polish]);
  for (const text of Object.values(letters)) expect(["de", "pl", "und"]).toContain(identifyTwo(text).tag);
  expect(identifyTwo(letters.de).tag).toBe("de");
  expect(identifyTwo(letters.el).tag).toBe("und");
  expect(createIdentifier([])(letters.de).tag).toBe("und");
});

test("a language made by a user is told from the others by its own words", () => {
  const latgalian = createLanguage({
    tag: "ltg",
    name: "latgalīšu",
    scripts: ["Latn"],
    stopWords: "i ir ka nu ar par kai tys tei itys byut beja asu asom jius mes juos uz pi da voi bet taipat deļ",
    hints: {},
  });
  const text = "Itys ir taipat kai beja, bet mes asom pi juos i runojam par tū, kai byut.";
  expect(createIdentifier([...allLanguages, latgalian])(text).tag).toBe("ltg");
});

test("confidences are shares of one whole, best first", () => {
  for (const text of [letters.es, "casa", "no", "la casa"]) {
    const shares = identify(text).candidates.map(({ confidence }) => confidence);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.000001);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  }
});

test("a megabyte of text, of one word or without any letter is answered", () => {
  expect(identify(letters.fi.repeat(3000).slice(0, 1_000_000)).tag).toBe("fi");
  expect(identify("x".repeat(1_000_000)).tag).toBe("und");
  expect(identify(".".repeat(1_000_000)).tag).toBe("und");
});

test("a foreign heading does not decide a long text", () => {
  expect(identify(`${letters.en}\n${letters.sv.repeat(100)}`).tag).toBe("sv");
});
