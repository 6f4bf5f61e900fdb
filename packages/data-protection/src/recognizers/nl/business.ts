import { digitsOf } from "../checks/digits-of.ts";
import { remainderOf } from "../checks/remainder-of.ts";
import type { Identifier } from "../identifier.ts";
import { elevenTest } from "./eleven-test.ts";

/** Numbers of Dutch businesses, sole traders among them. */
export const nlBusiness: readonly Identifier[] = [
  {
    name: "nl/vat",
    entity: "VAT_NUMBER",
    form: String.raw`NL ?\d{3}\.?\d{3}\.?\d{3} ?\.?B ?\.?\d{2}`,
    rule: "NL, nine digits, B and two digits",
    check: { name: "ISO 7064 mod 97-10, or eleven test", holds: holdsVat },
    hints: ["btw-id", "btw-identificatienummer", "btw-nummer", "btw", "btw-nr", "VAT"],
    source: "Wet op de omzetbelasting 1968; Belastingdienst, btw-identificatienummer",
    examples: ["NL002455799B11", "NL004495445B01"],
  },
  {
    name: "nl/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    hints: ["KvK", "KvK-nummer", "KvK-nr", "Kamer van Koophandel", "handelsregister", "handelsregisternummer"],
    needsHint: true,
    source: "Handelsregisterwet 2007",
    examples: ["12345678"],
  },
  {
    name: "nl/rsin",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{9}`,
    rule: "nine digits",
    check: { name: "eleven test", holds: (match) => elevenTest(match) === 0 },
    hints: ["RSIN", "fiscaal nummer", "RSIN-nummer"],
    needsHint: true,
    source: "Handelsregisterwet 2007",
    examples: ["004495445"],
  },
];

/** Since 2020 sole traders have a number with check digits of its own; that of a legal person holds its RSIN. */
function holdsVat(match: string): boolean {
  const digits = digitsOf(match);
  if (elevenTest(digits.slice(0, 9)) === 0) return true;
  // NL is 2321 and B is 11: letters count as numbers from 10 on.
  return remainderOf(`2321${digits.slice(0, 9)}11${digits.slice(9)}`, 97) === 1;
}
