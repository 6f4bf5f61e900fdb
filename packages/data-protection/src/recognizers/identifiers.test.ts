import { expect, test } from "vitest";
import { findPersonalData } from "../scan/find-personal-data.ts";
import { businessIdentifiers } from "./business-identifiers.ts";
import { defineIdentifier } from "./define-identifier.ts";
import type { Identifier } from "./identifier.ts";
import { identifiers } from "./identifiers.ts";
import { undetectedChanges } from "./undetected-changes.data.ts";

const ofPersons = Object.entries(identifiers).flatMap(([country, rows]) => rows.map((row) => ({ country, row })));
const ofBusinesses = Object.entries(businessIdentifiers).flatMap(([country, rows]) =>
  rows.map((row) => ({ country, row })),
);
const all = [...ofPersons, ...ofBusinesses];
const table: readonly (readonly [name: string, row: Identifier])[] = all.map(({ row }) => [row.name, row]);
const checked = table.filter(([, { check }]) => check !== undefined);

test("41 countries have at least 160 numbers, each of one country and with a name of its own", () => {
  expect(Object.entries(identifiers).filter(([, rows]) => rows.length > 0).length).toBeGreaterThanOrEqual(41);
  expect(all.length).toBeGreaterThanOrEqual(160);
  expect(new Set(table.map(([name]) => name)).size).toBe(all.length);
  expect(all.filter(({ country, row }) => !row.name.startsWith(`${country}/`))).toEqual([]);
});

test.each(table)("%s says where its rule is from, what announces it and what it looks like", (_, row) => {
  expect(row.source).toMatch(/\p{L}{2}/u);
  expect(row.hints.length).toBeGreaterThan(0);
  expect([row.source, ...row.hints, ...row.examples].filter((words) => words.includes("TODO"))).toEqual([]);
});

test.each(table)("%s is found behind each of its words, in its whole length", (_, row) => {
  const recognizers = [defineIdentifier(row)];
  for (const hint of row.hints)
    for (const example of row.examples) {
      const found = findPersonalData(`${hint} ${example}.`, { recognizers });
      expect(
        found.map(({ start, end, entity }) => ({ start, end, entity })),
        `${hint} ${example}`,
      ).toEqual([
        { start: hint.length + 1, end: hint.length + 1 + example.length, entity: row.entity ?? "NATIONAL_ID" },
      ]);
    }
});

test.each(checked)(
  "%s has a check digit that finds every changed digit and every swap, but for what is listed",
  (_, row) => {
    const known = undetectedChanges[row.name];
    const changed = row.examples.flatMap((example) => [...changesOfOneDigit(example)].filter(isValid(row)));
    const swapped = row.examples.flatMap((example) => [...swapsOfNeighbours(example)].filter(isValid(row)));
    expect({ digits: changed.length, swaps: swapped.length }, [...changed, ...swapped].slice(0, 5).join(" ")).toEqual({
      digits: known?.digits ?? 0,
      swaps: known?.swaps ?? 0,
    });
  },
);

test.each(checked)("%s with a wrong digit is not found although a word announces it", (_, row) => {
  const recognizers = [defineIdentifier(row)];
  const [example] = row.examples;
  const wrong = [...changesOfOneDigit(example)].filter((changed) => !isValid(row)(changed));
  for (const changed of wrong.slice(-9))
    expect(findPersonalData(`${row.hints[0]} ${changed}.`, { recognizers }), changed).toEqual([]);
});

test.each(table.filter(([, { needsHint, examples }]) => needsHint === true || /^\d+$/u.test(examples[0])))(
  "%s is not found where nothing announces it",
  (_, row) => {
    const recognizers = [defineIdentifier(row)];
    for (const example of row.examples)
      for (const text of [`Order ${example} left the warehouse on Monday.`, `Article ${example}, 12 pieces`, example])
        expect(findPersonalData(text, { recognizers }), text).toEqual([]);
  },
);

test.each([
  "Order 4711-000123456 was shipped with invoice 2026/0012345 on pallet 123456789.",
  "ISBN 978-3-16-148410-0, EAN 4006381333931, batch L12345678, serial AB1234567.",
  "Rechnung Nr. 1234567890 vom 12.03.2026 über 1.234.567,89 EUR, Kundennummer 123456789.",
  "Facture n° 123456782 du 03/04/2026, commande 7512345678, total 12 345 678 €.",
  "Factura 28/123456, pedido 281234567840, referencia PAB123456.",
  "Fattura 1234567890, ordine 12345678901, riferimento AB1234567.",
  "Faktura č. 25123459, variabilní symbol 6411187233, objednávka 123456789.",
  "Faktura nr 12345678, ordre 2110823828, beløb 12 345 678 kr.",
  "Tellimus 37605030299, arve 12345678, summa 123 456 789 eurot.",
  "Tilaus 12345671, lasku RF18 5390 0754 7034, viite 00123456789.",
  "Παραγγελία 123456789, τιμολόγιο 03055993848, ποσό 1.234.567 ευρώ.",
  "Поръчка 7523169263, фактура 0001234567, сума 123456789 лв.",
  "Build 20260101123456 of version 10.4.12345678 took 123456789 ms; commit 9276308686.",
  "Parcel RR123456785DE, container MSCU1234566, flight LH1234, room 12345678.",
])("no number of a person or a business is found in: %s", (text) => {
  expect(findPersonalData(text, { recognizers: all.map(({ row }) => defineIdentifier(row)) })).toEqual([]);
});

function isValid({ form, check }: Identifier): (number: string) => boolean {
  const pattern = new RegExp(`^(?:${form})$`, "u");
  return (number) => pattern.test(number) && check?.holds(number) === true;
}

function* changesOfOneDigit(number: string): Generator<string> {
  for (const { 0: digit, index } of number.matchAll(/\d/gu))
    for (const other of "0123456789")
      if (other !== digit) yield number.slice(0, index) + other + number.slice(index + 1);
}

/** Also over a separator: "85.07" and "80.57". */
function* swapsOfNeighbours(number: string): Generator<string> {
  for (const { index, groups } of number.matchAll(/(?=(?<first>\d)(?<sign>\D?)(?<second>\d))/gu)) {
    const { first = "", sign = "", second = "" } = groups ?? {};
    if (first !== second) yield number.slice(0, index) + second + sign + first + number.slice(index + 2 + sign.length);
  }
}
