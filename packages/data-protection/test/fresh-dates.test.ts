import { expect, test } from "vitest";
import { findPersonalData } from "../src/scan/find-personal-data.ts";
import { freshDates } from "./fresh-dates.data.ts";

const measured = new Set(["DATE_OF_BIRTH", "IP_ADDRESS"]);

test(`in ${freshDates.length} texts all dates of birth and net addresses are found, and nothing else of either`, () => {
  expect(freshDates.flatMap(([, marked]) => differences(marked))).toEqual([]);
});

function differences(marked: string): readonly string[] {
  const wanted = [...marked.matchAll(/\{([A-Z_]+)\|([^}]*)\}/g)].map(([, type, value]) => `${type} ${value}`);
  const text = marked.replaceAll(/\{[A-Z_]+\|([^}]*)\}/g, "$1");
  const found = findPersonalData(text)
    .filter(({ entity }) => measured.has(entity))
    .map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
  return [
    ...wanted.filter((value) => !found.includes(value)).map((value) => `missed: ${value} in ${text}`),
    ...found.filter((value) => !wanted.includes(value)).map((value) => `too much: ${value} in ${text}`),
  ];
}
