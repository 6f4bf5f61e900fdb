import { expect, test } from "vitest";
import { canonicalValue } from "./canonical-value.ts";

test.each([
  ["IBAN", "DE12 3456", "de123456"],
  ["PHONE", "+49 (30) 1234-56", "+4930123456"],
  ["CREDIT_CARD", "4111–1111 1111.1111", "4111111111111111"],
  ["EMAIL", " Anna@Example.ORG", "anna@example.org"],
  ["PERSON", "Anna \n Weber", "Anna Weber"],
  ["PERSON", "Zoe\u0301", "Zo\u00e9"],
  ["PERSON", "An\u00ADna\u200B Weber", "Anna Weber"],
  ["MAC_ADDRESS", "00-00-5E-00-53-AF", "00:00:5e:00:53:af"],
  ["MAC_ADDRESS", "0000.5e00.53af", "00:00:5E:00:53:AF"],
  ["IBAN", "ＤＥ１２ ３４５６", "DE123456"],
  ["PHONE", "+٤٩ ٣٠ ١٢٣٤٥٦", "+49 30 123456"],
  ["EMAIL", "anna＠example.org", "anna@example.org"],
] as const)("two spellings of a %s are the same value", (entity, one, other) => {
  expect(canonicalValue(entity, one)).toBe(canonicalValue(entity, other));
});

test("names that differ in case or a dash stay two values", () => {
  expect(canonicalValue("PERSON", "Weber")).not.toBe(canonicalValue("PERSON", "weber"));
  expect(canonicalValue("PERSON", "Anna-Lena")).not.toBe(canonicalValue("PERSON", "AnnaLena"));
});
