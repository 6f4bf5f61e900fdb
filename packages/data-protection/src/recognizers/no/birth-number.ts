import { isBirthDate } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { keepsNorwegianCheckDigits } from "./check-digits.ts";

/** Norwegian birth number, also D numbers (40 more in the day), H numbers (40 more in the month) and the synthetic ones of the registers' test systems (65 or 80 more in the month). */
export const norwegianBirthNumber: Identifier = {
  name: "no/birth-number",
  form: String.raw`[0-7]\d{5}[ -]?\d{5}`,
  rule: "date of birth and five digits",
  check: { name: "date of birth; two weighted sums, mod 11", holds: holdsBirthNumber },
  hints: [
    "fødselsnummer",
    "fødselsnr",
    "personnummer",
    "D-nummer",
    "fnr",
    "fødsels- og personnummer",
    "f.nr",
    "fødselsnummeret",
    "D-nr",
    "pers.nr",
    "fødsels",
    "national identity number",
    "riegádannummir",
    "personnummir",
  ],
  source: "folkeregisterloven, Skatteetaten",
  examples: ["101150 92974", "15108695088"],
};

function holdsBirthNumber(match: string): boolean {
  const digits = digitsOf(match);
  if (!keepsNorwegianCheckDigits(digits)) return false;
  const day = Number(digits.slice(0, 2));
  const ofTwoDigits = Number(digits.slice(4, 6));
  const year = century(Number(digits.slice(6, 9)), ofTwoDigits) + ofTwoDigits;
  return isBirthDate(year, monthOf(Number(digits.slice(2, 4))), day > 40 ? day - 40 : day);
}

function monthOf(written: number): number {
  for (const more of [80, 65, 40]) if (written > more) return written - more;
  return written;
}

/** The three digits behind the date tell the century: to 499 the 1900s, to 749 also the 1800s, from 500 the 2000s before 2040, from 900 also the 1900s since 1940. */
function century(serial: number, year: number): number {
  if (serial < 500 || (serial >= 900 && year >= 40)) return 1900;
  if (year < 40) return 2000;
  return serial < 750 && year >= 54 ? 1800 : 3000;
}
