import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import { bulgarianCompany } from "./company.ts";
import { bulgarianEgn } from "./egn.ts";
import { bulgarianForeignerNumber } from "./foreigner-number.ts";

/** Bulgarian VAT number: that of the company, or ten digits of a person: the civil number, that of a foreigner, or one of the tax office. */
export const bulgarianVat: Identifier = {
  name: "bg/vat",
  entity: "VAT_NUMBER",
  form: String.raw`BG ?\d{9,10}`,
  rule: "BG and nine or ten digits",
  check: { name: "weighted sums, mod 11", holds: holdsVatNumber },
  hints: ["ДДС", "ИН по ДДС", "ЗДДС", "VAT"],
  source: "Закон за данък върху добавената стойност, чл. 94",
  examples: ["BG123456786"],
};

function holdsVatNumber(match: string): boolean {
  const digits = digitsOf(match);
  const rows = digits.length === 9 ? [bulgarianCompany] : [bulgarianEgn, bulgarianForeignerNumber];
  return rows.some(({ check }) => check?.holds(digits) === true) || (digits.length === 10 && keepsOfficeRule(digits));
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Of those who have neither number: the remainder 10 is never given. */
function keepsOfficeRule(digits: string): boolean {
  return (11 - (weightedSum(digits, weights) % 11)) % 11 === Number(digits.charAt(9));
}
