import { isCalendarDate } from "../checks/calendar-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Icelandic personal number (kennitala). The last digit is the century: 8, 9 or 0. */
export const icelandicKennitala: Identifier = {
  name: "is/kennitala",
  form: String.raw`[0-3]\d{5}[- ]?\d{3}[089]`,
  rule: "date of birth, serial, century",
  check: { name: "date of birth; weighted sum, mod 11", holds: holdsKennitala },
  hints: [
    "kennitala",
    "kennitölu",
    "kt",
    "kennitalan",
    "kennitöl",
    "kt.",
    "kennital",
    "Icelandic ID",
    "personal ID number",
  ],
  source: "lög um skráningu einstaklinga nr. 140/2019; Þjóðskrá Íslands",
  examples: ["060264-3840", "120174-3399"],
};

function holdsKennitala(match: string): boolean {
  const digits = digitsOf(match);
  return hasDate(digits, 0) && keepsKennitala(digits);
}

/** Whether digits begin with a date; companies have 40 more in the day. A date to come passes: the numbers that are made up for tests have such. */
export function hasDate(digits: string, moreInDay: number): boolean {
  const century = digits.charAt(9) === "0" ? 2000 : 1000 + 100 * Number(digits.charAt(9));
  return isCalendarDate(
    century + Number(digits.slice(4, 6)),
    Number(digits.slice(2, 4)),
    Number(digits.slice(0, 2)) - moreInDay,
  );
}

/** The ninth digit is the check digit: with it, digits times 3, 2, 7 … 2, 1 are a multiple of 11. */
export function keepsKennitala(digits: string): boolean {
  return weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
