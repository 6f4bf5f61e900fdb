import { digitsOf } from "../checks/digits-of.ts";
import { remainderOf } from "../checks/remainder-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Slovak businesses, sole traders among them. */
export const skBusiness: readonly Identifier[] = [
  {
    name: "sk/vat",
    entity: "VAT_NUMBER",
    form: String.raw`SK ?[1-9]\d[2-47-9]\d{7}`,
    rule: "SK and ten digits",
    check: { name: "a multiple of 11", holds: (match) => remainderOf(digitsOf(match), 11) === 0 },
    hints: ["IČ DPH", "DPH", "VAT"],
    source: "zákon č. 222/2004 Z. z. o dani z pridanej hodnoty",
    examples: ["SK2022749619"],
  },
  {
    name: "sk/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{2} ?\d{3} ?\d{3}`,
    rule: "eight digits",
    check: { name: "weights 8 to 2, mod 11", holds: holdsIco },
    hints: ["IČO", "identifikačné číslo organizácie", "company ID"],
    needsHint: true,
    source: "zákon č. 272/2015 Z. z. o registri právnických osôb",
    examples: ["31333532"],
  },
];

function holdsIco(match: string): boolean {
  const digits = digitsOf(match);
  return (11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits.charAt(7));
}
