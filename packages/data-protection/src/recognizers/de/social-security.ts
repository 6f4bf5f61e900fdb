import type { Identifier } from "../identifier.ts";
import { isBirthDateOfTwoDigits } from "../checks/birth-date.ts";

/** German pension insurance number, which is the social security number: insurer's area, date of birth, first letter of the name at birth, serial, check digit. The insurers agree on what stands for a date that is not known (day or month 00) and where a day's serials have run out (50 more on the day). */
export const germanSocialSecurity: Identifier = {
  name: "de/social-security",
  form: String.raw`\d{2} ?\d{6} ?[A-Z] ?\d{3}`,
  rule: "area, date of birth, letter, serial",
  check: { name: "digit sums, mod 10", holds: holdsSocialSecurity },
  hints: [
    "RV-Nr.",
    "Rentenvers.-Nr",
    "Rentenversicherungsnr",
    "Sozialversicherungsnummer",
    "Rentenversicherungsnummer",
    "Versicherungsnummer",
    "SV-Nummer",
    "RVNR",
    "RV-Nummer",
    "SVNR",
    "Rentenversicherung",
    "Sozialversicherung",
    "SV-Nr",
    "RV-Nr",
    "VSNR",
    "Sozialvers.-Nr",
    "Versicherungsnr",
    "social security number",
  ],
  source: "§ 147 SGB VI; § 2 VKVV and its annex",
  examples: ["15070649C103", "65 170839 J 003", "38551285K051"],
};

const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** First and last numbers of insurers' areas. Insurers have merged; their numbers stay. */
const areas = [
  [2, 4],
  [8, 21],
  [23, 26],
  [28, 29],
  [38, 40],
  [42, 82],
  [89, 89],
] as const;

function holdsSocialSecurity(match: string): boolean {
  const value = match.replaceAll(" ", "");
  const [area, day, month, year] = [0, 2, 4, 6].map((place) => Number(value.slice(place, place + 2)));
  if (area === undefined || day === undefined || month === undefined || year === undefined) return false;
  if (!areas.some(([first, last]) => area >= first && area <= last)) return false;
  const isKnown = day > 0 && month > 0;
  if (isKnown ? !isBirthDateOfTwoDigits(year, month, day % 50) : day > 31 || month > 12) return false;
  // The letter counts as its two-digit place in the alphabet.
  const letter = String(value.charCodeAt(8) - 64).padStart(2, "0");
  const sum = Array.from(value.slice(0, 8) + letter + value.slice(9, 11))
    .map((digit, place) => Number(digit) * (weights[place] ?? 0))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return sum % 10 === Number(value.charAt(11));
}
