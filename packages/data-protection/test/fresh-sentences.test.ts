import { expect, test } from "vitest";
import { findPersonalData } from "../src/scan/find-personal-data.ts";
import { freshSentences } from "./fresh-sentences.data.ts";

// Names of persons are left out: which of them are found depends on tables of names, and the figures in the README say how many.
test.each(freshSentences)("%s: all but names is found, and nothing else: %s", (_, marked) => {
  const wanted = [...marked.matchAll(/\{([A-Z_]+)\|([^}]*)\}/g)].map(([, type, value]) => `${type} ${value}`);
  const text = marked.replaceAll(/\{[A-Z_]+\|([^}]*)\}/g, "$1");
  const found = findPersonalData(text).map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
  expect(found.filter(isNoName)).toEqual(wanted.filter(isNoName));
});

function isNoName(finding: string): boolean {
  return !finding.startsWith("PERSON ");
}
