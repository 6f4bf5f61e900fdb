import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Montenegrin businesses, sole traders among them. */
export const meBusiness: readonly Identifier[] = [
  {
    name: "me/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    check: { name: "weights 8 to 2, mod 11", holds: holdsPib },
    hints: ["PIB", "ПИБ", "poreski identifikacioni broj", "порески идентификациони број"],
    needsHint: true,
    source: "Zakon o poreskoj administraciji",
    examples: ["21309841"],
  },
  {
    name: "me/vat",
    entity: "VAT_NUMBER",
    form: String.raw`\d{2}/\d{2}-\d{5}-\d`,
    rule: "office, kind, five digits and one",
    hints: ["PDV", "PDV broj", "ПДВ", "VAT"],
    needsHint: true,
    source: "Zakon o porezu na dodatu vrijednost",
    examples: ["30/31-12345-6"],
  },
];

function holdsPib(match: string): boolean {
  return ((11 - (weightedSum(match, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(match.charAt(7));
}
