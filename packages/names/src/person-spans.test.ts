import { expect, test } from "vitest";
import { personSpans } from "./person-spans.ts";
import { tagNames } from "./tagger/tags.ts";
import { tokenize } from "./tagger/tokenize.ts";

/** Tags the tokens of a text, one letter a token: B and I a person, L a place, anything else outside. */
function persons(text: string, letters: string): readonly string[] {
  const tokens = [...tokenize(text)];
  const names: Readonly<Record<string, string>> = { B: "B-PER", I: "I-PER", L: "B-LOC" };
  const tags = Uint8Array.from(letters, (letter) => tagNames.findIndex((name) => name === (names[letter] ?? "O")));
  return [...personSpans(tags, tokens)].map(([from, to]) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
}

test("quotes and other signs at the ends are no part of a name", () => {
  expect(persons("from „Sophie Keller“, yes", "-BIIII-")).toEqual(["Sophie Keller"]);
});

test("the stop of an initial at the end belongs to the name, that of the sentence does not", () => {
  expect(persons("Anna K. came", "BII-")).toEqual(["Anna K."]);
  expect(persons("It was Anna.", "--BI")).toEqual(["Anna"]);
});

test("a name that the tags cut in two is one", () => {
  expect(persons("Mr Karl Lund", "-BB")).toEqual(["Karl Lund"]);
});

test("signs alone are no name, and places are no persons", () => {
  expect(persons("( - ) Rome", "BIIL")).toEqual([]);
});
