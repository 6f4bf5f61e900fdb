import type { Identifier } from "../identifier.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** Danish personal number. Since 2007 without a check digit: the date of birth, whose century the seventh digit says, is all that is checked, so it needs an announcing word. */
export const danishCpr: Identifier = {
  name: "dk/cpr",
  form: String.raw`\d{6}[ -]?\d{4}`,
  rule: "date of birth and four digits",
  check: { name: "date of birth", holds: holdsCpr },
  hints: [
    "CPR",
    "CPR-nummer",
    "CPR-nr",
    "personnummer",
    "cpr.nr",
    "CPR-nummeret",
    "CPR-nr.",
    "personnumre",
    "cprnr",
    "cpr nr",
    "cpr-",
    "sygesikring",
    "folkeregister",
  ],
  needsHint: true,
  source: "CPR-loven § 3; CPR-kontoret, Personnummeret i CPR",
  examples: ["211082-3828"],
};

function holdsCpr(match: string): boolean {
  const digits = digitsOf(match);
  const year = Number(digits.slice(4, 6));
  const century = centuryOf(Number(digits.charAt(6)), year);
  return isBirthDate(century + year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

function centuryOf(seventh: number, year: number): number {
  if (seventh < 4) return 1900;
  if (seventh === 4 || seventh === 9) return year < 37 ? 2000 : 1900;
  return year < 58 ? 2000 : 1800;
}
