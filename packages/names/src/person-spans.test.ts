import { expect, test } from "vitest";
import { personSpans } from "./person-spans.ts";
import { addToLists, type NameLists } from "./tagger/name-lists.ts";
import { readSentence } from "./tagger/read-sentence.ts";
import { tagNames } from "./tagger/tags.ts";
import { createTokens } from "./tagger/tokenize.ts";
import { formOf } from "./tagger/vocabulary.ts";
import { describeWord } from "./tagger/word.ts";

const lists: NameLists = { bits: new Uint8Array(2 ** 12) };
for (const word of ["de", "la", "do"]) addToLists(lists, "particle", word);
addToLists(lists, "common", "mot");
addToLists(lists, "street", "platz");

/** Tags the tokens of a text, one letter a token: B and I a person, L a place, anything else outside. */
function persons(text: string, letters: string): readonly string[] {
  const tokens = createTokens();
  readSentence(text, 0, tokens);
  const names: Readonly<Record<string, string>> = { B: "B-PER", I: "I-PER", L: "B-LOC" };
  const tags = Uint8Array.from(letters, (letter) => tagNames.findIndex((name) => name === (names[letter] ?? "O")));
  const describe = (at: number): ReturnType<typeof describeWord> => describeWord(formOf(text, tokens, at), lists);
  return personSpans(tags, tokens, 0, describe).map(([from, to]) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  );
}

test("quotes and other signs at the ends are no part of a name", () => {
  expect(persons("from „Sophie Keller“, yes", "-BIIII-")).toEqual(["Sophie Keller"]);
});

test("the stop of an initial at the end belongs to the name, that of the sentence does not", () => {
  expect(persons("Anna K. came", "BII-")).toEqual(["Anna K."]);
  expect(persons("It was Anna.", "--BI")).toEqual(["Anna"]);
});

test("initials alone take the word behind them", () => {
  expect(persons("by P. L. Lund, clerk", "-BIII---")).toEqual(["P. L. Lund"]);
});

test("a name that the tags cut in two is one", () => {
  expect(persons("Mr Karl Lund", "-BB")).toEqual(["Karl Lund"]);
});

test("a name goes on behind de la, but not behind another word", () => {
  expect(persons("Ana do Carmo", "B-B")).toEqual(["Ana do Carmo"]);
  expect(persons("Ana and Carmo", "B-B")).toEqual(["Ana", "Carmo"]);
});

test("a common word divides two names that the tags call one", () => {
  expect(persons("H.J. Berg mot Vasyl Lund", "BIIIIIII")).toEqual(["H.J. Berg", "Vasyl Lund"]);
});

test("what a hyphen joins to a name belongs to it", () => {
  expect(persons("by Ana Berg-Lund today", "-BI---")).toEqual(["Ana Berg-Lund"]);
  expect(persons("by Berg-Lund today", "---B-")).toEqual(["Berg-Lund"]);
});

test("a street that is named after somebody is nobody", () => {
  expect(persons("am Karl-Marx-Platz heute", "-BII---")).toEqual([]);
});

test("signs alone are no name, and places are no persons", () => {
  expect(persons("( - ) Rome", "BIIL")).toEqual([]);
});
