import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Portuguese social security number (NISS): 1 for persons, 2 for employers. */
export const portugueseSocialSecurity: Identifier = {
  name: "pt/social-security",
  form: String.raw`[12]\d{2} ?\d{3} ?\d{3} ?\d{2}|[12]\d{10}`,
  rule: "eleven digits",
  check: { name: "weights of primes, mod 10", holds: holdsNiss },
  hints: ["NISS", "segurança social", "beneficiário", "n.º de beneficiário", "social security number"],
  needsHint: true,
  source: "Instituto da Segurança Social, número de identificação da segurança social",
  examples: ["12345678902", "12345678910"],
};

function holdsNiss(match: string): boolean {
  const digits = digitsOf(match);
  return 9 - (weightedSum(digits, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(digits.charAt(10));
}
