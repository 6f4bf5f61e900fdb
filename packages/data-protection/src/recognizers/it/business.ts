import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Italian businesses, sole traders and professionals among them. */
export const itBusiness: readonly Identifier[] = [
  {
    name: "it/vat",
    entity: "VAT_NUMBER",
    form: String.raw`(?:IT ?)?\d{11}`,
    rule: "eleven digits: number, office, check digit",
    check: { name: "Luhn", holds: holdsVat },
    hints: ["partita IVA", "P. IVA", "P.IVA", "P.I.", "p. iva", "MwSt.-Nr.", "VAT", "VAT number"],
    source: "D.P.R. 26 ottobre 1972, n. 633, art. 35",
    examples: ["IT10137320577"],
  },
  {
    name: "it/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`[A-Z]{2} ?[- ]? ?\d{6,7}`,
    rule: "two letters of the province and six or seven digits",
    hints: ["REA", "R.E.A.", "numero REA"],
    needsHint: true,
    source: "D.P.R. 7 dicembre 1995, n. 581, art. 9",
    examples: ["MI-1234567"],
  },
];

/** Offices are provinces up to 100, and four others. */
function holdsVat(match: string): boolean {
  const digits = digitsOf(match);
  const office = Number(digits.slice(7, 10));
  const isOffice = (office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office);
  return isOffice && !digits.startsWith("0000000") && keepsLuhn(digits);
}
