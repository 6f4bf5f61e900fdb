import { isBirthDate, isBirthDateOfTwoDigits } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";
import type { Identifier } from "../identifier.ts";

/** Swedish personal number, also coordination numbers (60 more in the day). */
export const swedishPersonalNumber: Identifier = {
  name: "se/personal-number",
  form: String.raw`(?:18|19|20)?\d{6}[-+ ]?\d{4}`,
  rule: "date of birth and four digits",
  check: { name: "date of birth; Luhn", holds: holdsPersonalNumber },
  hints: [
    "personnummer",
    "personnr",
    "samordningsnummer",
    "pnr",
    "person-nr",
    "pers.nr",
    "persnr",
    "p.nr",
    "samordningsnr",
    "personnumret",
    "org.nr",
    "personal identity number",
    "henkilötunnus",
  ],
  source: "folkbokföringslagen (1991:481), Skatteverket SKV 704",
  examples: ["420603-5083", "19811228-9874"],
};

function holdsPersonalNumber(match: string): boolean {
  const digits = digitsOf(match);
  const ten = digits.slice(-10);
  return keepsLuhn(ten) && hasBirthDate(digits.slice(0, -10), ten);
}

function hasBirthDate(century: string, ten: string): boolean {
  const year = Number(ten.slice(0, 2));
  const month = Number(ten.slice(2, 4));
  const written = Number(ten.slice(4, 6));
  const day = written > 60 ? written - 60 : written;
  if (century === "") return isBirthDateOfTwoDigits(year, month, day);
  return isBirthDate(100 * Number(century) + year, month, day);
}
