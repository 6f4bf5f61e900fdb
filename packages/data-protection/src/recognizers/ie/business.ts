import type { Identifier } from "../identifier.ts";
import { irishCheckLetter } from "./check-letter.ts";

/** Numbers of Irish businesses, sole traders among them: the number of a sole trader is the PPS number. */
export const ieBusiness: readonly Identifier[] = [
  {
    name: "ie/vat",
    entity: "VAT_NUMBER",
    form: String.raw`IE ?(?:\d{7}[A-W][A-IW]?|\d[A-Z+*]\d{5}[A-W])`,
    rule: "IE, seven digits and one or two letters; before 2013 also a sign in the second place",
    check: { name: "weighted sum, mod 23", holds: holdsVat },
    hints: ["VAT", "VAT number", "VAT no", "CBL"],
    source: "Value-Added Tax Consolidation Act 2010, section 65",
    examples: ["IE1234567T", "IE8D79739I"],
  },
  {
    name: "ie/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{5,6}`,
    rule: "five or six digits",
    hints: ["CRO number", "CRO no", "company registration number", "company number", "uimhir chláraithe"],
    needsHint: true,
    source: "Companies Act 2014",
    examples: ["123456"],
  },
];

function holdsVat(match: string): boolean {
  const number = match.replace(/^IE ?/u, "");
  if (/^\d{7}/u.test(number)) return irishCheckLetter(number.slice(0, 7), number.slice(8)) === number.charAt(7);
  return irishCheckLetter(`0${number.slice(2, 7)}${number.charAt(0)}`, "") === number.charAt(7);
}
