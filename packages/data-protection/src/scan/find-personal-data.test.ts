import { defineRecognizer, type Finding, LeamError } from "@leam/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defineIdentifier } from "../recognizers/define-identifier.ts";
import { dutchBsn } from "../recognizers/nl/bsn.ts";
import { findPersonalData } from "./find-personal-data.ts";

function values(text: string, found: readonly Finding[] = findPersonalData(text)): readonly string[] {
  return found.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
}

test("findings of any text are sorted, inside the text and without overlap", () => {
  const pieces = fc.constantFrom(
    "Frau Anna Meier",
    "anna@example.org",
    "+49 30 90182045",
    "DE50 5260 1815 9083 0166 13",
    "geboren am 1.2.1980",
    "Hauptstraße 5, 10115 Berlin",
    "192.0.2.1",
    "\u200B",
    "🙂",
    "\n",
    " ",
    ", ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("offsets are UTF-16 units of the source, also behind emoji", () => {
  expect(values("🙂👩‍⚕️ Schreiben Sie an anna.meier@example.org!")).toEqual(["EMAIL anna.meier@example.org"]);
});

test("zero-width characters and full-width digits hide nothing, and the offsets still fit", () => {
  expect(values("BSN 1\u200B1\u200B1\u200B2\u200B2\u200B2\u200B3\u200B3\u200B3.")).toEqual([
    "NATIONAL_ID 1\u200B1\u200B1\u200B2\u200B2\u200B2\u200B3\u200B3\u200B3",
  ]);
  expect(values("card ４５３９５７８７６３６２１４８６ ok")).toEqual(["CREDIT_CARD ４５３９５７８７６３６２１４８６"]);
  expect(values("an\u00ADna@exam\u200Bple.org")).toEqual(["EMAIL an\u00ADna@exam\u200Bple.org"]);
});

test.each([
  "Bestellung 4711-0815-23 vom 12.05.2025, Rechnungsbetrag 1.249,00 €, Artikelnummer 5012345678.",
  "commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b at 2025-11-12T21:47:03.123Z took 00:12:45",
  "Version 10.0.19045 replaces version 1.2.3.4; see 978-84-376-0494-7.",
  "order 88231945, ticket 0123456789, tracking 00340434161094042557, 12:30:45, 50.1109,8.6821",
  "std::vector<int> a::b; x = 0x1F; port 8080; 10.20.30.40.50",
  "Invoice 4485 for 12 licences was issued on 3 May 2025; Grace Hopper Street is closed.",
  "Die Sparkasse Köln und die Müller GmbH treffen sich am Montag, 3. März 2025, um 14 Uhr.",
])("no personal data is seen in %j", (text) => {
  expect(values(text)).toEqual([]);
});

test("allowed values are left out, denied ones are always reported, and denied wins", () => {
  const text = "Frau Anna Meier baut Projekt Falke für info@example.org.";
  expect(values(text, findPersonalData(text, { allow: ["INFO@example.org"], deny: ["projekt falke"] }))).toEqual([
    "PERSON Anna Meier",
    "DENIED Projekt Falke",
  ]);
  expect(
    values(
      text,
      findPersonalData(text, { recognizers: [], allow: ["Falke"], deny: [{ value: "Falke", entity: "CODE_NAME" }] }),
    ),
  ).toEqual(["CODE_NAME Falke"]);
  expect(findPersonalData("Falken", { recognizers: [], deny: ["Falke"] })).toEqual([]);
});

test("a lower minScore shows what needs an announcing word", () => {
  expect(findPersonalData("Paket 111222333", { recognizers: [defineIdentifier(dutchBsn)] })).toEqual([]);
  expect(
    findPersonalData("Paket 111222333", { recognizers: [defineIdentifier(dutchBsn)], minScore: 0.3 }),
  ).toHaveLength(1);
});

test("a recognizer that throws stops the scan and its message shows nothing of the text", () => {
  const broken = defineRecognizer({
    name: "test/broken",
    entity: "BROKEN",
    longest: 1,
    find: () => {
      throw new Error("boom");
    },
  });
  const error = capture(() => findPersonalData("geheim", { recognizers: [broken] }));
  expect(LeamError.is(error) && error.code).toBe("PROTECTION_FAILED");
  expect(String(error)).not.toContain("geheim");
});

test("a recognizer that points outside the text stops the scan", () => {
  const wild = defineRecognizer({
    name: "test/wild",
    entity: "WILD",
    longest: 9,
    find: () => [{ entity: "WILD", start: 2, end: 99, score: 1, recognizer: "test/wild", why: { rule: "none" } }],
  });
  const error = capture(() => findPersonalData("text", { recognizers: [wild] }));
  expect(LeamError.is(error) && error.code).toBe("PROTECTION_FAILED");
});

test.each([
  "a@",
  "1-",
  "1 ",
  "A. ",
  "A-",
  "Aa ",
  "DE12 ",
  "Herr A ",
  "Str. 1 ",
  "ul. 1,",
  "one ",
  "::",
  "Mit freundlichen Grüßen\n",
  "geb. ",
  "\u200B1",
  "a dot ",
])("200 kB of %j are scanned to the end", (unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length));
  expect(findPersonalData(text).every(({ end }) => end <= text.length)).toBe(true);
});

function capture(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

test("line breaks of Windows hide neither the town of an address nor the name behind a label", () => {
  expect(values("Name:\r\nJolanthe Puvogel\r\nHauptstraße 5\r\n10115 Berlin")).toEqual([
    "PERSON Jolanthe Puvogel",
    "ADDRESS Hauptstraße 5\r\n10115 Berlin",
  ]);
});

test("a mail address is found as URLs, HTML and cautious people write it", () => {
  const spellings = ["anna%40example.org", "anna&#64;example.org", "anna (at) example.org", "anna[at]example[dot]org"];
  for (const spelling of spellings) expect(values(`To ${spelling}, soon`)).toEqual([`EMAIL ${spelling}`]);
});
