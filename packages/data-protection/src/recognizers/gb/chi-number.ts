import type { Identifier } from "../identifier.ts";
import { isBirthDateOfTwoDigits } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsNhsCheck } from "./nhs-check.ts";

/** Scottish health service number (CHI): date of birth, four digits, the last one checks all. */
export const britishChiNumber: Identifier = {
  name: "gb/chi-number",
  form: String.raw`\d{6} ?\d{4}`,
  rule: "ten digits that begin with the date of birth",
  check: { name: "date and weighted sum, mod 11", holds: holdsChiNumber },
  hints: ["CHI", "CHI number", "CHI no", "Community Health Index"],
  needsHint: true,
  source: 'NHS Scotland, Health and Social Care Data Dictionary, "CHI number"',
  examples: ["0101851235"],
};

function holdsChiNumber(match: string): boolean {
  const digits = digitsOf(match);
  const [day, month, year] = [0, 2, 4].map((place) => Number(digits.slice(place, place + 2)));
  if (day === undefined || month === undefined || year === undefined) return false;
  return isBirthDateOfTwoDigits(year, month, day) && keepsNhsCheck(digits);
}
