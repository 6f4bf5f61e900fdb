import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import { czechBirthNumber } from "./birth-number.ts";
import { keepsCompanyNumber } from "./company.ts";

/** Czech VAT number (DIČ): CZ and the company's number, a person's birth number, or nine digits from 6 on of the tax office. */
export const czechVat: Identifier = {
  name: "cz/vat",
  entity: "VAT_NUMBER",
  form: String.raw`CZ ?\d{8,10}`,
  rule: "CZ and eight to ten digits",
  check: { name: "weighted sum or the number mod 11", holds: holdsVatNumber },
  hints: ["DIČ", "DIC", "VAT"],
  source: "zákon č. 280/2009 Sb., § 130",
  examples: ["CZ25123459"],
};

function holdsVatNumber(match: string): boolean {
  const digits = digitsOf(match);
  if (digits.length === 8) return keepsCompanyNumber(digits);
  if (digits.length === 9 && digits.startsWith("6")) return keepsOfficeRule(digits);
  return czechBirthNumber.check?.holds(digits) === true;
}

/** Of persons without a birth number: the eight digits behind the 6 are weighted as a company's. */
function keepsOfficeRule(digits: string): boolean {
  const remainder = weightedSum(digits.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
  return (8 - ((10 - remainder) % 11) + 10) % 10 === Number(digits.charAt(8));
}
