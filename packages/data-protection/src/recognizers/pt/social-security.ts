import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { weightedSum } from "../weighted-sum.ts";

/**
 * Portuguese social security number (NISS).
 * Source: Instituto da Segurança Social.
 */
export const portugueseSocialSecurity: Recognizer = defineNationalId({
  name: "pt/social-security",
  form: String.raw`[12]\d{2} ?\d{3} ?\d{3} ?\d{2}|[12]\d{10}`,
  rule: "eleven digits",
  check: { name: "weights of primes, mod 10", holds: holdsNiss },
  hints: ["NISS", "segurança social", "beneficiário", "n.º de beneficiário"],
  needsHint: true,
});

function holdsNiss(match: string): boolean {
  const digits = match.replaceAll(/\D/gu, "");
  return 9 - (weightedSum(digits, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(digits.charAt(10));
}
