import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { lithuanianCheckDigit } from "./check-digit.ts";

/** Numbers of Lithuanian businesses, sole traders among them. */
export const ltBusiness: readonly Identifier[] = [
  {
    name: "lt/vat",
    entity: "VAT_NUMBER",
    form: String.raw`LT ?(?:\d{7}1\d|\d{10}1\d)`,
    rule: "LT and nine digits, of persons twelve",
    check: { name: "weighted sums, mod 11", holds: (match) => keepsCheckDigit(digitsOf(match)) },
    hints: ["PVM", "PVM kodas", "PVM mokėtojo kodas", "VAT"],
    source: "Pridėtinės vertės mokesčio įstatymas, Nr. IX-751",
    examples: ["LT119511515", "LT100001919017"],
  },
  {
    name: "lt/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`[1-3]\d{8}`,
    rule: "nine digits",
    check: { name: "weighted sums, mod 11", holds: keepsCheckDigit },
    hints: ["įmonės kodas", "įm. kodas", "juridinio asmens kodas", "įmonės kod", "company code"],
    needsHint: true,
    source: "Juridinių asmenų registro nuostatai",
    examples: ["119511515"],
  },
];

function keepsCheckDigit(digits: string): boolean {
  return lithuanianCheckDigit(digits.slice(0, -1)) === Number(digits.slice(-1));
}
