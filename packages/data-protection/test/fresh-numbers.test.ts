import { expect, test } from "vitest";
import { findPersonalData } from "../src/scan/find-personal-data.ts";
import { freshNumbers } from "./fresh-numbers.data.ts";

/** What is known to be missed or found too much, as the test below writes it. */
const known: readonly string[] = [];

const unmarked = new Set(["PERSON", "ADDRESS", "DATE_OF_BIRTH"]);

test(`in ${freshNumbers.length} texts all numbers are found, and nothing else, but for ${known.length}`, () => {
  expect(freshNumbers.flatMap(([, marked]) => differences(marked))).toEqual(known);
});

function differences(marked: string): readonly string[] {
  const wanted = [...marked.matchAll(/\{([A-Z_]+)\|([^}]*)\}/g)].map(([, type, value]) => `${type} ${value}`);
  const text = marked.replaceAll(/\{[A-Z_]+\|([^}]*)\}/g, "$1");
  const found = findPersonalData(text)
    .filter(({ entity }) => !unmarked.has(entity))
    .map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
  return [
    ...wanted.filter((value) => !found.includes(value)).map((value) => `missed: ${value}`),
    ...found.filter((value) => !wanted.includes(value)).map((value) => `too much: ${value}`),
  ];
}
