import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";
import { keepsTaxNumber } from "./tax-number.ts";

/** Numbers of Slovenian businesses, sole traders among them. */
export const siBusiness: readonly Identifier[] = [
  {
    name: "si/vat",
    entity: "VAT_NUMBER",
    form: String.raw`SI ?[1-9]\d{7}`,
    rule: "SI and the tax number",
    check: { name: "weighted sum, mod 11", holds: keepsTaxNumber },
    hints: ["ID za DDV", "DDV", "identifikacijska številka", "VAT"],
    source: "Zakon o davku na dodano vrednost (ZDDV-1)",
    examples: ["SI46456171"],
  },
  {
    name: "si/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{7}(?:\d{3})?`,
    rule: "seven digits, of a branch ten",
    check: { name: "weights 7 to 2, mod 11", holds: holdsCompany },
    hints: ["matična številka", "matično številko", "matična št", "MŠ", "company registration number"],
    needsHint: true,
    source: "Zakon o Poslovnem registru Slovenije (ZPRS-1)",
    examples: ["9331310000"],
  },
];

function holdsCompany(match: string): boolean {
  const rest = weightedSum(match, [7, 6, 5, 4, 3, 2]) % 11;
  return rest !== 0 && (11 - rest) % 10 === Number(match.charAt(6));
}
