import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Finnish number of a company or sole trader (Y-tunnus). */
export const finnishCompany: Identifier = {
  name: "fi/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{7}-\d`,
  rule: "seven digits, hyphen, check digit",
  check: { name: "weighted sum, mod 11", holds: keepsCompanyNumber },
  hints: ["Y-tunnus", "y-tunnuksella", "FO-nummer", "Business ID", "company number"],
  needsHint: true,
  source: "yritys- ja yhteisötietolaki 244/2001, 9 §",
  examples: ["1234567-1"],
};

const weights = [7, 9, 10, 5, 8, 4, 2, 1];

export function keepsCompanyNumber(match: string): boolean {
  return weightedSum(digitsOf(match), weights) % 11 === 0;
}
