import type { Identifier } from "../identifier.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** Belgian national number, also that of non-residents (BIS), who have 20 or 40 added to the month. For births from 2000 on a 2 stands before the nine digits that are divided. Month and day 00 mean a date that is not known. */
export const belgianNationalNumber: Identifier = {
  name: "be/national-number",
  form: String.raw`\d{2}[. ]?\d{2}[. ]?\d{2}[ -]?\d{3}[. ]?\d{2}`,
  rule: "eleven digits that begin with the date of birth",
  check: { name: "97 minus the number mod 97", holds: holdsNationalNumber },
  hints: [
    "numéro national",
    "registre national",
    "NISS",
    "rijksregisternummer",
    "INSZ",
    "nationaal nummer",
    "Nationalregisternummer",
    "NN",
    "NRN",
    "n° national",
    "registre nat",
    "rijksregister",
    "rijksregisternr",
    "RRN",
    "Nationalregister",
    "nationaalnummer",
    "N.N.",
    "bisnummer",
    "numéro BIS",
    "national number",
  ],
  source: "arrêté royal du 3 avril 1984, art. 2",
  examples: ["81.04.07-493.56", "85.07.30-033.28"],
};

function holdsNationalNumber(match: string): boolean {
  const digits = digitsOf(match);
  const [year, month, day] = [0, 2, 4].map((place) => Number(digits.slice(place, place + 2)));
  if (year === undefined || month === undefined || day === undefined || month > 52) return false;
  return [1900, 2000].some((century) => {
    const number = Number(digits.slice(0, 9)) + (century === 2000 ? 2_000_000_000 : 0);
    return 97 - (number % 97) === Number(digits.slice(9)) && isKnownDate(century + year, month % 20, day);
  });
}

function isKnownDate(year: number, month: number, day: number): boolean {
  return month === 0 || day === 0 ? month <= 12 && day <= 31 : isBirthDate(year, month, day);
}
