import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Luxembourg businesses, sole traders among them. */
export const luBusiness: readonly Identifier[] = [
  {
    name: "lu/vat",
    entity: "VAT_NUMBER",
    form: String.raw`LU ?\d{3} ?\d{3} ?\d{2}`,
    rule: "LU and eight digits",
    check: { name: "the first six digits mod 89", holds: holdsVat },
    hints: ["TVA", "numéro de TVA", "n° TVA", "MwSt", "USt-IdNr", "VAT", "TVA-Nummer"],
    source: "loi du 12 février 1979 concernant la taxe sur la valeur ajoutée",
    examples: ["LU15027442"],
  },
  {
    name: "lu/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`[A-K] ?\d{4,6}`,
    rule: "a letter and up to six digits",
    hints: ["RCS", "R.C.S.", "registre de commerce", "Handelsregister", "Handelsregëschter", "trade register"],
    needsHint: true,
    source: "loi du 19 décembre 2002 concernant le registre de commerce et des sociétés",
    examples: ["B123456"],
  },
];

function holdsVat(match: string): boolean {
  const digits = digitsOf(match);
  return Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
}
