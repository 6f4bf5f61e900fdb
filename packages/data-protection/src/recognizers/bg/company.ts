import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Bulgarian number in the register of companies (ЕИК, БУЛСТАТ): nine digits, and four more for a branch. */
export const bulgarianCompany: Identifier = {
  name: "bg/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{9}(?:\d{4})?`,
  rule: "nine or thirteen digits",
  check: { name: "weighted sums, mod 11", holds: holdsCompanyNumber },
  hints: ["ЕИК", "БУЛСТАТ", "EIK", "BULSTAT", "единен идентификационен код"],
  needsHint: true,
  source: "Закон за търговския регистър, чл. 23; Закон за регистър БУЛСТАТ",
  examples: ["123456786", "1234567860016"],
};

function holdsCompanyNumber(match: string): boolean {
  const main = remainder(match, [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]);
  if (main !== Number(match.charAt(8))) return false;
  return match.length === 9 || remainder(match.slice(8), [2, 7, 3, 5], [4, 9, 5, 7]) === Number(match.charAt(12));
}

/** Where the first weights leave 10, the second ones count, and 10 becomes 0. */
function remainder(digits: string, first: readonly number[], second: readonly number[]): number {
  const sum = weightedSum(digits, first) % 11;
  return sum < 10 ? sum : (weightedSum(digits, second) % 11) % 10;
}
