import fc from "fast-check";
import { expect, test } from "vitest";
import { findPersonalData } from "./find-personal-data.ts";

function values(text: string): readonly string[] {
  return findPersonalData(text).map(({ start, end }) => text.slice(start, end));
}

const far = "Ein langer Absatz ohne Angaben, der von etwas anderem spricht und weit reicht. ".repeat(2);

test("a number that was announced once is found again where nothing announces it, with other separators too", () => {
  expect(values(`Telefon 0176 45829013. ${far}017645829013, also 0176/458 290 13.`)).toEqual([
    "0176 45829013",
    "017645829013",
    "0176/458 290 13",
  ]);
  expect(values(`PESEL 44051401359. ${far}44051401359!`)).toHaveLength(2);
  expect(values(`geb. am 04.11.1952. ${far}04.11.1952`)).toHaveLength(2);
});

test("a longer number that holds a found one is another number", () => {
  expect(values(`Telefon 017645829013. ${far}9017645829013 0176458290131`)).toEqual(["017645829013"]);
});

test("a whole name is found again in lower case, one name alone is not", () => {
  expect(values("Frau Anna Bauer kam. anna bauer ging. Der bauer blieb.")).toEqual(["Anna Bauer", "anna bauer"]);
});

test("findings stay inside the text wherever it is cut", () => {
  const text = `Frau Anna Weber, anna@example.org, anna weber ${far}anna@example.org`;
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (start, end) => {
      const cut = text.slice(start, end);
      for (const finding of findPersonalData(cut)) expect(finding.end).toBeLessThanOrEqual(cut.length);
    }),
  );
});
