import { expect, test } from "vitest";
import { foldDiacritics, romanize } from "./romanize.ts";

test.each([
  ["Георги", "georgi"],
  ["Ђорђе", "đorđe"],
  ["Шевченко", "ševčenko"],
  ["Παπαδόπουλος", "papadopoylos"],
  ["Müller", "müller"],
])("%s is romanized as %s", (word, romanized) => {
  expect(romanize(word)).toBe(romanized);
});

test("the same name in Cyrillic and in Latin letters is one", () => {
  expect(romanize("Ђорђевић")).toBe(romanize("Đorđević"));
});

test("diacritics fold away, also those that Unicode does not take apart", () => {
  expect(["łukasz", "søren", "þór", "yıldırım", "çağla"].map(foldDiacritics)).toEqual([
    "lukasz",
    "soren",
    "thor",
    "yildirim",
    "cagla",
  ]);
});
