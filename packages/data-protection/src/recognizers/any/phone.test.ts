import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";

function phones(text: string): readonly string[] {
  return findPersonalData(text)
    .filter(({ entity }) => entity === "PHONE")
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Puhelimeni on rikki, soita siskolle 0401234567.", "0401234567"],
  ["Hringið í 581 2345 eftir klukkan tvö", "581 2345"],
  ["Visszahívhat a 30 123 4567 számon", "30 123 4567"],
  ["Mój nowy numer to 512 345 678", "512 345 678"],
  ["Volejte 601 123 456 nebo pište", "601 123 456"],
  ["Να πάρεις τον Σπύρο στο 6912345678", "6912345678"],
  ["Podéis llamarme al 612 34 56 78", "612 34 56 78"],
  ["Piezvaniet 26 123 456", "26 123 456"],
])("a national number is found beside a word of calling: %j", (text, phone) => {
  expect(phones(text)).toEqual([phone]);
});

test.each([
  "Call us about order 0612345678",
  "Ring hvis faktura nr. 20481234 mangler",
  "Reisepass Nummer 612345678",
  "Telefonrechnung: Kundennummer 0301234567",
  "Az ügyszám: 20.341/2023",
  "Pas nr. 208814937",
])("a number of something else is no phone number: %j", (text) => {
  expect(phones(text)).toEqual([]);
});

test("a column whose title is about phones holds phone numbers", () => {
  expect(phones("name;mobil;kunde\nWeber;512345678;512345679")).toEqual(["512345678"]);
});
