import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Czech number of a company or sole trader (IČO). */
export const czechCompany: Identifier = {
  name: "cz/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{8}`,
  rule: "eight digits",
  check: { name: "weighted sum, mod 11", holds: keepsCompanyNumber },
  hints: ["IČO", "IČ", "IČO:", "company number"],
  needsHint: true,
  source: "zákon č. 111/2009 Sb., § 24–27",
  examples: ["25123459"],
};

const weights = [8, 7, 6, 5, 4, 3, 2];

export function keepsCompanyNumber(match: string): boolean {
  return (11 - (weightedSum(match, weights) % 11)) % 10 === Number(match.charAt(7));
}
