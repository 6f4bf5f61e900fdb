import { expect, test } from "vitest";
import { addToLists, askCues, askNames, cueOf, type NameLists } from "./name-lists.ts";

function listsOf(...names: readonly string[]): NameLists {
  const lists = { bits: new Uint8Array(2 ** 12) };
  for (const name of names) addToLists(lists, "forename", name);
  return lists;
}

test("a listed word is known as what it was listed as", () => {
  expect(askNames(listsOf("anna"), "anna")).toBe(1);
});

test("inflected forms are known by their stem", () => {
  const lists = listsOf("anna", "marek");
  for (const form of ["annu", "anne", "annou", "marekem"]) expect(askNames(lists, form)).toBe(16);
});

test("cues are told apart from names and from each other", () => {
  const lists = listsOf("anna");
  addToLists(lists, "title", "frau");
  addToLists(lists, "street", "platz");
  expect(askCues(lists, "frau")).toBe(cueOf("title"));
  expect(askCues(lists, "platz")).toBe(cueOf("street"));
  expect(askCues(lists, "anna")).toBe(0);
  expect(askNames(lists, "frau")).toBe(0);
});

test("empty lists know nothing", () => {
  expect(askNames({ bits: new Uint8Array(64) }, "anna")).toBe(0);
  expect(askCues({ bits: new Uint8Array(64) }, "anna")).toBe(0);
});

test("a word of no list is rarely taken for one", () => {
  const lists = listsOf(...Array.from({ length: 300 }, (_, index) => `name${index}x`));
  const wrong = Array.from({ length: 1000 }, (_, index) => askNames(lists, `other${index}q`) & 1).filter(Boolean);
  expect(wrong.length).toBeLessThan(20);
});
