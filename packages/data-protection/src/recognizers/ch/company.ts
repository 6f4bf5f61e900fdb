import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Swiss number of a company (UID). */
export const swissCompany: Identifier = {
  name: "ch/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`CHE[- ]?\d{3}\.?\d{3}\.?\d{3}`,
  rule: "CHE and nine digits",
  check: { name: "weighted sum, mod 11", holds: keepsCompanyNumber },
  hints: ["UID", "UID-Nr", "IDE", "numéro IDE", "IDI", "company number"],
  source: "Bundesgesetz über die UID (SR 431.03)",
  examples: ["CHE-123.456.788"],
};

const weights = [5, 4, 3, 2, 7, 6, 5, 4];

/** The remainder 1, whose check digit would be 10, is never given. */
export function keepsCompanyNumber(match: string): boolean {
  const digits = digitsOf(match);
  return (11 - (weightedSum(digits, weights) % 11)) % 11 === Number(digits.charAt(8));
}
