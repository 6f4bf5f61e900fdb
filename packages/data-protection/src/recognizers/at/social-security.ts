import type { Identifier } from "../identifier.ts";
import { isBirthDateOfTwoDigits } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Austrian social security number: three digits, check digit, date of birth; months beyond 12 are written where a day's numbers ran out or the date is not known. */
export const austrianSocialSecurity: Identifier = {
  name: "at/social-security",
  form: String.raw`[1-9]\d{3}[ /-]?\d{6}`,
  rule: "four digits and the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsSocialSecurity },
  hints: [
    "Versicherungsnummer",
    "Sozialversicherungsnummer",
    "SV-Nummer",
    "SV-Nr",
    "SVNR",
    "VSNR",
    "VNR",
    "e-card",
    "Dienstnehmer",
    "Versicherte",
    "SV Nr",
    "Sozialversicherungsnr",
    "Sozialversicherung",
    "SVN",
    "Versicherungsnr",
    "Vers.-Nr",
    "SV",
    "insurance number",
  ],
  needsHint: true,
  source: "§ 30c ASVG; Dachverband der Sozialversicherungsträger",
  examples: ["4079 080493", "1237 010180"],
};

/** Weights of all ten places; the check digit's own is 0. */
const weights = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];

function holdsSocialSecurity(match: string): boolean {
  const digits = digitsOf(match);
  if (weightedSum(digits, weights) % 11 !== Number(digits.charAt(3))) return false;
  const [day, month, year] = [4, 6, 8].map((place) => Number(digits.slice(place, place + 2)));
  if (day === undefined || month === undefined || year === undefined) return false;
  return month > 12 ? month <= 15 && day >= 1 && day <= 31 : isBirthDateOfTwoDigits(year, month, day);
}
