import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Latvian personal code. Codes given since July 2017 begin with 32 to 39 and carry neither date nor public check digit: those pass by form. */
export const latvianPersonalCode: Identifier = {
  name: "lv/personal-code",
  form: String.raw`\d{6}[- ]?\d{5}`,
  rule: "six digits, dash, five digits",
  check: { name: "weighted sum, mod 11; codes from 32 have none", holds: holdsPersonalCode },
  hints: [
    "personas kods",
    "personas kodu",
    "p.k.",
    "pers. kods",
    "personas koda",
    "p. k.",
    "personas kod",
    "p.k",
    "pk",
    "nodokļu maksātāj",
  ],
  source: "Fizisko personu reģistra likums",
  examples: ["010854-18814"],
};

const weights = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function holdsPersonalCode(match: string): boolean {
  const digits = match.replaceAll(/\D/gu, "");
  if (/^3[2-9]/u.test(digits)) return true;
  const sum = weightedSum(digits, weights);
  return ((1101 - sum) % 11) % 10 === Number(digits.charAt(10));
}
