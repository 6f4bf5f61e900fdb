import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Hungarian businesses, sole traders among them. */
export const huBusiness: readonly Identifier[] = [
  {
    name: "hu/vat",
    entity: "VAT_NUMBER",
    form: String.raw`HU ?\d{8}|\d{8}-[1-5]-(?:0[2-9]|1\d|20|2[2-9]|3\d|4[0-4]|51)`,
    rule: "HU and eight digits, or eight digits with the codes of taxation and county",
    check: { name: "digits times 9, 7, 3 and 1, mod 10", holds: holdsVat },
    hints: ["adószám", "közösségi adószám", "áfa", "VAT", "tax number"],
    source: "2017. évi CL. törvény az adózás rendjéről",
    examples: ["12892312-2-42", "HU12892312"],
  },
  {
    name: "hu/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`(?:0[1-9]|1\d|20)-\d{2}-\d{6}`,
    rule: "court, form of company, six digits",
    hints: ["cégjegyzékszám", "Cg.", "cégjegyzék", "company registration number"],
    needsHint: true,
    source: "2006. évi V. törvény",
    examples: ["01-09-123456"],
  },
];

function holdsVat(match: string): boolean {
  const digits = digitsOf(match);
  return weightedSum(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0;
}
