import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Romanian businesses, sole traders among them. */
export const roBusiness: readonly Identifier[] = [
  {
    name: "ro/vat",
    entity: "VAT_NUMBER",
    form: String.raw`RO ?[1-9]\d{4,9}`,
    rule: "RO and up to ten digits",
    check: { name: "weighted sum, mod 11", holds: holdsCui },
    hints: ["CUI", "C.U.I.", "CIF", "C.I.F.", "cod TVA", "cod fiscal", "VAT"],
    needsHint: true,
    source: "Codul fiscal, Legea nr. 227/2015, art. 316",
    examples: ["RO30547078"],
  },
  {
    name: "ro/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`[1-9]\d{4,9}`,
    rule: "up to ten digits",
    check: { name: "weighted sum, mod 11", holds: holdsCui },
    hints: ["CUI", "C.U.I.", "CIF", "C.I.F.", "cod unic de înregistrare", "cod fiscal", "cod de identificare fiscală"],
    needsHint: true,
    source: "Codul de procedură fiscală, Legea nr. 207/2015, art. 82",
    examples: ["30547078"],
  },
  {
    name: "ro/trade-register",
    entity: "COMPANY_NUMBER",
    form: String.raw`[JFC]\d{1,2}/\d{1,7}/(?:19|20)\d{2}|[JFC](?:19|20)\d{12}`,
    rule: "kind, county, number and year; since 2024 kind, year, number, county and check digit",
    hints: ["registrul comerțului", "Reg. Com.", "nr. reg. com.", "ORC", "Registrului Comerțului", "trade register"],
    needsHint: true,
    source: "Legea nr. 265/2022 privind registrul comerțului",
    examples: ["J40/8196/2015"],
  },
];

function holdsCui(match: string): boolean {
  const digits = digitsOf(match).padStart(10, "0");
  return ((10 * weightedSum(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2])) % 11) % 10 === Number(digits.charAt(9));
}
