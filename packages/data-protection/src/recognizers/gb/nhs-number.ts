import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** British health service number. */
export const britishNhsNumber: Identifier = {
  name: "gb/nhs-number",
  form: String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsNhsNumber },
  hints: [
    "NHS",
    "NHS number",
    "NHS no",
    "CHI",
    "H&C number",
    "NHS",
    "patient number",
    "N.H.S.",
    "health and care number",
  ],
  needsHint: true,
  source: 'NHS Data Model and Dictionary, "NHS number"',
  examples: ["970 172 8637"],
};

function holdsNhsNumber(match: string): boolean {
  const digits = match.replaceAll(/\D/gu, "");
  const sum = weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
