import { isBirthDate } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Words that announce both kinds of Latvian personal codes. */
const hints = [
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
  "personal code",
  "personal identity number",
];

/** Latvian personal code with the date of birth, as it was given until June 2017. The seventh digit is the century: 0 the 1800s, 1 the 1900s, 2 the 2000s. */
export const latvianPersonalCode: Identifier = {
  name: "lv/personal-code",
  form: String.raw`[0-3]\d{5}[- ]?[0-2]\d{4}`,
  rule: "six digits, dash, five digits",
  check: { name: "date of birth; weighted sum, mod 11", holds: keepsLatvianPersonalCode },
  hints,
  source: "Fizisko personu reģistra likums",
  examples: ["010854-18814", "161175-19997"],
};

/** Latvian personal code as it is given since July 2017: without a date, and without a public check digit. */
export const latvianPersonalCodeSince2017: Identifier = {
  name: "lv/personal-code-2017",
  form: String.raw`3[2-9]\d{4}[- ]?\d{5}`,
  rule: "six digits that begin with 32 to 39, dash, five digits",
  hints,
  needsHint: true,
  source: "Fizisko personu reģistra likums; Ministru kabineta noteikumi par personas kodu",
  examples: ["327401-12345"],
};

const weights = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether eleven digits are a personal code with a date of birth. */
export function keepsLatvianPersonalCode(match: string): boolean {
  const digits = digitsOf(match);
  const year = 1800 + 100 * Number(digits.charAt(6)) + Number(digits.slice(4, 6));
  if (!isBirthDate(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return ((1101 - weightedSum(digits, weights)) % 11) % 10 === Number(digits.charAt(10));
}
