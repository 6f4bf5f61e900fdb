import { expect, test } from "vitest";
import { findPersonalData } from "./find-personal-data.ts";

function persons(text: string): readonly string[] {
  return findPersonalData(text)
    .filter(({ entity }) => entity === "PERSON")
    .map(({ start, end }) => text.slice(start, end));
}

test("a surname that was found once is found wherever it is repeated as a whole word", () => {
  expect(persons("Herr Ohlendiek kam. Später ging Ohlendiek; der Ohlendiekweg blieb.")).toEqual([
    "Ohlendiek",
    "Ohlendiek",
  ]);
});

test("case forms of a found name are found: Polish, Finnish, Greek, Bulgarian", () => {
  expect(persons("Pan Kowalski pisze. Znam Kowalskiego.")).toEqual(["Kowalski", "Kowalskiego"]);
  expect(persons("Potilas Matti Virtanen tuli. Annoin kirjan Virtaselle ja Matille.")).toEqual([
    "Matti Virtanen",
    "Virtaselle",
    "Matille",
  ]);
  expect(persons("Ο κύριος Τζαμτζής ήρθε. Είδα τον Τζαμτζή.")).toEqual(["Τζαμτζής", "Τζαμτζή"]);
  expect(persons("Пациент Радостина Чакърова. Семейство Чакърови чака.")).toEqual(["Радостина Чакърова", "Чакърови"]);
});

test("initials before a repeated surname belong to it", () => {
  expect(persons("Madame Odile Garcenot écrit.\n\nPour M. O. Garcenot.")).toEqual(["Odile Garcenot", "M. O. Garcenot"]);
});

test("a word in lower case is no name", () => {
  expect(persons("Frau Bauer fragt den bauer.")).toEqual(["Bauer"]);
});
