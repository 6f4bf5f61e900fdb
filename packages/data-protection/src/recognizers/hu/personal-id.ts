import { isBirthDate } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Hungarian personal identifier (személyi azonosító), which begins with sex and date of birth. */
export const hungarianPersonalId: Identifier = {
  name: "hu/personal-id",
  form: String.raw`[1-8][ -]?\d{6}[ -]?\d{4}`,
  rule: "eleven digits",
  check: { name: "date of birth; weighted sum, mod 11", holds: holdsPersonalId },
  hints: [
    "személyi azonosító",
    "személyi szám",
    "személyazonosító",
    "személyi azonosítój",
    "személyi száma",
    "szem. azon.",
    "szem. ig. szám",
    "personal identification number",
  ],
  needsHint: true,
  source: "1996. évi XX. törvény, 2. melléklet",
  examples: ["1-850704-1238", "3-050704-1236"],
};

function holdsPersonalId(match: string): boolean {
  const digits = digitsOf(match);
  if (!hasBirthDate(digits)) return false;
  return weightedSum(digits, weightsOf(digits)) % 11 === Number(digits.charAt(10));
}

/** The first digit gives sex and century: 1, 2 the 1900s, 3, 4 the 2000s, and 5 to 8 the same for people who are no citizens. */
function hasBirthDate(digits: string): boolean {
  const century = isOfThisCentury(digits) ? 2000 : 1900;
  return isBirthDate(century + Number(digits.slice(1, 3)), Number(digits.slice(3, 5)), Number(digits.slice(5, 7)));
}

const upwards = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const downwards = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** Births from 1997 on count from the other end. */
function weightsOf(digits: string): readonly number[] {
  return isOfThisCentury(digits) || Number(digits.slice(1, 3)) >= 97 ? downwards : upwards;
}

function isOfThisCentury(digits: string): boolean {
  return "3478".includes(digits.charAt(0));
}
