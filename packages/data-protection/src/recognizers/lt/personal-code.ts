import { digitsOf } from "../checks/digits-of.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import type { Identifier } from "../identifier.ts";
import { lithuanianCheckDigit } from "./check-digit.ts";

/** Lithuanian personal code (asmens kodas): sex and century, date of birth, serial, check digit. */
export const lithuanianPersonalCode: Identifier = {
  name: "lt/personal-code",
  form: String.raw`[1-6][ -]?\d{6}[ -]?\d{4}`,
  rule: "eleven digits",
  check: { name: "date of birth; weighted sums, mod 11", holds: holdsPersonalCode },
  hints: [
    "a/k",
    "asm.k",
    "asmens kodas",
    "a. k.",
    "asmens kodo",
    "asmens kodą",
    "a.k.",
    "socialinio draudimo",
    "asm. kodas",
    "asmens kodu",
    "a.k",
    "asm. k.",
    "asmens kod",
    "draudėj",
    "apdraust",
    "personal code",
  ],
  needsHint: true,
  source: "Gyventojų registro įstatymas, Nr. I-2237",
  examples: ["37912036540", "33309240064"],
};

function holdsPersonalCode(written: string): boolean {
  const match = digitsOf(written);
  const year = 1700 + 100 * Math.ceil(Number(match.charAt(0)) / 2) + Number(match.slice(1, 3));
  if (!isBirthDate(year, Number(match.slice(3, 5)), Number(match.slice(5, 7)))) return false;
  return lithuanianCheckDigit(match.slice(0, 10)) === Number(match.charAt(10));
}
