import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Danish number of a company (CVR). */
export const danishCompany: Identifier = {
  name: "dk/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`[1-9]\d ?\d{2} ?\d{2} ?\d{2}`,
  rule: "eight digits",
  check: { name: "weighted sum, mod 11", holds: keepsCompanyNumber },
  hints: ["CVR", "CVR-nummer", "CVR-nr", "CVR nr", "company number"],
  needsHint: true,
  source: "CVR-loven; Erhvervsstyrelsen",
  examples: ["12345674"],
};

const weights = [2, 7, 6, 5, 4, 3, 2, 1];

export function keepsCompanyNumber(match: string): boolean {
  return weightedSum(digitsOf(match), weights) % 11 === 0;
}
