import { expect, test } from "vitest";
import { addToLists, type NameLists } from "./name-lists.ts";
import { readSentence } from "./read-sentence.ts";
import { createSentence, surveySentence } from "./sentence.ts";
import { createTokens } from "./tokenize.ts";
import { formOf } from "./vocabulary.ts";
import { describeWord } from "./word.ts";

const lists: NameLists = { bits: new Uint8Array(2 ** 13) };
for (const word of ["meeting", "keller", "von", "der"]) addToLists(lists, "common", word);
for (const word of ["von", "der"]) addToLists(lists, "particle", word);
for (const name of ["anna", "keller"]) addToLists(lists, "forename", name);
addToLists(lists, "title", "frau");

/** The tokens at which a name is looked for. */
function looked(text: string): readonly string[] {
  const tokens = createTokens();
  readSentence(text, 0, tokens);
  const sentence = createSentence();
  surveySentence(sentence, tokens, (at) => {
    const word = describeWord(formOf(text, tokens, at), lists);
    sentence.words[at] = word;
    return word;
  });
  return Array.from({ length: tokens.count }, (_, at) => at)
    .filter((at) => sentence.active[at] === 1)
    .map((at) => formOf(text, tokens, at));
}

test("capitalized words are looked at, the others are not", () => {
  expect(looked("yesterday Karl was here")).toEqual(["Karl"]);
});

test("a common word alone is not looked at, even where it begins the sentence", () => {
  expect(looked("Meeting is tomorrow")).toEqual([]);
});

test("a common word is looked at where it is a name too, next to a capitalized word, or announced", () => {
  expect(looked("Keller is late")).toEqual(["Keller"]);
  expect(looked("Meeting Karl tomorrow")).toEqual(["Meeting", "Karl"]);
  expect(looked("frau Meeting called")).toEqual(["Meeting"]);
});

test("small words within and before a name belong to the look", () => {
  expect(looked("to Karl von der Au")).toEqual(["Karl", "von", "der", "Au"]);
  expect(looked("to von der Au")).toEqual(["von", "der", "Au"]);
});

test("where nothing begins with a capital, forenames are looked at", () => {
  expect(looked("hi this is anna from work")).toEqual(["anna"]);
});
