import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Maltese businesses, sole traders among them. */
export const mtBusiness: readonly Identifier[] = [
  {
    name: "mt/vat",
    entity: "VAT_NUMBER",
    form: String.raw`MT ?[1-9]\d{3}-?\d{4}`,
    rule: "MT and eight digits",
    check: { name: "weighted sum, mod 37", holds: holdsVat },
    hints: ["VAT", "VAT number", "numru tal-VAT", "VAT no"],
    source: "Value Added Tax Act, Cap. 406",
    examples: ["MT11679112"],
  },
  {
    name: "mt/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`C ?\d{3,6}`,
    rule: "C and up to six digits",
    hints: ["company registration number", "registration number", "MBR", "numru ta' reġistrazzjoni", "company number"],
    needsHint: true,
    source: "Companies Act, Cap. 386",
    examples: ["C12345"],
  },
];

function holdsVat(match: string): boolean {
  return weightedSum(digitsOf(match), [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0;
}
