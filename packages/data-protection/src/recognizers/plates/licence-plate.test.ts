import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";
import { licencePlate } from "./licence-plate.ts";
import { plateForms } from "./plate-forms.data.ts";
import { plateWords, vehicleWords } from "./plate-words.data.ts";

const found = (text: string): readonly string[] =>
  findPersonalData(text, { recognizers: [licencePlate] }).map(({ start, end }) => text.slice(start, end));

test("the table has 41 countries", () => {
  expect(new Set(plateForms.map(({ country }) => country)).size).toBe(41);
});

test.each(plateForms.map(({ country, example }) => [country, example] as const))(
  "%s: %s is found whole after a word for a plate and after one for a vehicle, and not alone",
  (_, example) => {
    expect(found(`Kennzeichen: ${example}, danke.`)).toEqual([example]);
    // Five signs or fewer after a word for a car alone may be its model.
    const isLong = example.replaceAll(/[ -]/gu, "").length > 5;
    expect(found(`The vehicle ${example} was parked here.`)).toEqual(isLong ? [example] : []);
    expect(found(`Yours was ${example}, thank you.`)).toEqual([]);
  },
);

test.each([
  ["06 KTR 482 plakalı araç garaj çıkışını kapatmış.", "06 KTR 482"],
  ["ABC-123 rendszámú autó", "ABC-123"],
  ["Samochód o numerze rejestracyjnym WPR 6K821 stoi", "WPR 6K821"],
  ["Kfz mit dem amtlichen Kennzeichen M-AB 123E", "M-AB 123E"],
  ["PKW HH-KW 4471 IST WEG", "HH-KW 4471"],
  ["Возилото со таблици SK-4829-KT е паркирано", "SK-4829-KT"],
  ["immatriculé 1234 AB 75", "1234 AB 75"],
])("%j holds %s", (text, plate) => {
  expect(found(text)).toEqual([plate]);
});

test("a second plate in a list is announced by the same word", () => {
  expect(found("Kennzeichen B-MW 1234 und HH-KW 4471")).toEqual(["B-MW 1234", "HH-KW 4471"]);
});

test.each([
  "Let OK 2490 odlétá z východu 14 v 6:45.",
  "Vehicle model ABC-123, order AB 1234",
  "My car is an Audi A4 2019 model with 150 kW",
  "Registration deadline AB 12 at 9",
  "company registration number 12345678",
  "Produkt ABX-2290/B jest objęty gwarancją",
  "Flight LH 1234, then a rental car",
  "Auto Škoda 120 L z roku 1985",
  "plaque 2312 RD Leiden",
  "Električni automobil C71 EV iz Kine, Auto SL 91",
  "433.000 plaquetas, VSG 55 mm",
])("%j holds no plate", (text) => {
  expect(found(text)).toEqual([]);
});

test("the words are of 33 languages, in lower case", () => {
  for (const table of [plateWords, vehicleWords]) {
    expect(Object.keys(table)).toHaveLength(33);
    const words = Object.values(table).flat();
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  }
});
