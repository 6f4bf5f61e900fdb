import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";

test("pseudonyms, addresses and numbers are words of their own kind", () => {
  const tokens = tokenize("[DATE_OF_BIRTH_k7f3] wrote to a.b@c.example at 14:30, 1.250,00 euros");
  expect(tokens.map(({ word, kind, entity }) => [word, kind, entity])).toEqual([
    ["[DATE_OF_BIRTH_k7f3]", "pseudonym", "DATE_OF_BIRTH"],
    ["wrote", "word", undefined],
    ["to", "word", undefined],
    ["a.b@c.example", "email", undefined],
    ["at", "word", undefined],
    ["14:30", "number", undefined],
    ["1.250,00", "number", undefined],
    ["euros", "word", undefined],
  ]);
});

test.each([
  ["Straße", "strasse"],
  ["ŁÓDŹ", "lodz"],
  ["ΟΔΌΣ", "οδοσ"],
  ["Ħal", "hal"],
  ["første", "forste"],
])("%s is compared as %s", (raw, word) => {
  expect(tokenize(raw)[0]?.word).toBe(word);
});

test.each([
  ["Monat", "Monaten"],
  ["Vertrag", "Vertrages"],
  ["maison", "maisons"],
  ["biblioteka", "biblioteki"],
  ["είσοδος", "εισόδου"],
  ["наем", "наема"],
])("%s and %s have one stem", (a, b) => {
  expect(tokenize(a)[0]?.stem).toBe(tokenize(b)[0]?.stem);
});
