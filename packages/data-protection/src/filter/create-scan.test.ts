import type { Language, Recognizer } from "@leam/spec";
import { expect, test } from "vitest";
import { createScan } from "./create-scan.ts";

const language = (tag: string): Language => ({
  tag,
  name: tag,
  scripts: ["Latn"],
  normalize: (text) => text,
  sentences: () => [],
  words: () => [],
});
const languages = [language("de"), language("sr-Latn")];

/** Which languages a recognizer was told of, text by text. */
function tagsSeen(
  texts: readonly string[],
  options: Parameters<typeof createScan>[0],
): readonly (string | undefined)[] {
  const seen: (string | undefined)[] = [];
  const spy: Recognizer = {
    name: "test/spy",
    entity: "PERSON",
    longest: 1,
    find: (_, context) => {
      seen.push(context.language?.tag);
      return [];
    },
  };
  const scan = createScan({ ...options, recognizers: [spy] }, texts);
  for (const text of texts) scan(text);
  return seen;
}

const identify = (text: string) => ({
  tag: text.includes("und") ? "de" : text.includes("je") ? "sr" : "und",
  confidence: 1,
  candidates: [],
});
const german = "Ich und du und Müllers Kuh, und das sind wir nun alle.";
const serbian = "Ovo je dugačka rečenica na srpskom jeziku, koja je potrebna.";

test("each long text is in its own language, found by tag or by its first part", () => {
  expect(tagsSeen([german, serbian], { languages, identify })).toEqual(["de", "sr-Latn"]);
});

test("short and unclear texts take the language of the call's longest text", () => {
  const unclear = "12345 67890 12345 67890 12345 67890 12345 67890";
  expect(tagsSeen(["je", unclear, german], { languages, identify })).toEqual(["de", "de", "de"]);
});

test("a single language is every text's, and several without an identifier are nobody's", () => {
  expect(tagsSeen([serbian], { languages: [language("de")] })).toEqual(["de"]);
  expect(tagsSeen([serbian], { languages })).toEqual([undefined]);
});

test("what one text of a call tells is found in all of them, before and after", () => {
  const texts = ["Harmsen asks again.", "My patient is Mrs Wiebke Harmsen, phone 0176 45829013.", "017645829013?"];
  const scan = createScan({}, texts);
  const found = texts.map((text) => scan(text).map(({ start, end }) => text.slice(start, end)));
  expect(found).toEqual([["Harmsen"], ["Wiebke Harmsen", "0176 45829013"], ["017645829013"]]);
});

test("texts that do not belong together tell nothing of each other", () => {
  const texts = ["My patient is Mrs Wiebke Harmsen.", "Harmsen asks again."];
  const scan = createScan({}, texts, []);
  expect(texts.map((text) => scan(text).length)).toEqual([1, 0]);
});
