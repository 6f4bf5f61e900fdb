import { testLanguage } from "@leam/testing";
import { expect, test } from "vitest";
import { latgalian } from "./index.ts";

testLanguage(latgalian, test, {
  sentences: ["Lobdīn!", "Kai īt?", "Muna sāta ir Rēzeknē.", "Jis dzims 1932. goda 3. maja."],
});

test("an ordinal's full stop does not end a sentence", () => {
  expect([...latgalian.sentences("Jei dzymuse 1956. goda 7. junī Vileks pogostā.")]).toHaveLength(1);
});

test("long vowels are letters of their word", () => {
  const text = "Latgalīšu volūda";
  expect([...latgalian.words(text)].map(({ start, end }) => text.slice(start, end))).toEqual(["Latgalīšu", "volūda"]);
});
