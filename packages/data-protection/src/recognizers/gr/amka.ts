import type { Identifier } from "../identifier.ts";
import { isBirthDateOfTwoDigits } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";

/** Greek social security number (ΑΜΚΑ). */
export const greekAmka: Identifier = {
  name: "gr/amka",
  form: String.raw`\d{6} ?\d{5}`,
  rule: "eleven digits that begin with the date of birth",
  check: { name: "date and Luhn", holds: holdsAmka },
  hints: [
    "ΑΜΚΑ",
    "Α.Μ.Κ.Α.",
    "AMKA",
    "αριθμός μητρώου κοινωνικής ασφάλισης",
    "αμκα",
    "μητρώου κοινωνικής",
    "κοινωνικής ασφάλισης",
  ],
  needsHint: true,
  source: "ν. 3655/2008, άρθρο 153; ΗΔΙΚΑ",
  examples: ["03055993848"],
};

function holdsAmka(match: string): boolean {
  const digits = digitsOf(match);
  const [day, month, year] = [0, 2, 4].map((place) => Number(digits.slice(place, place + 2)));
  if (day === undefined || month === undefined || year === undefined) return false;
  return isBirthDateOfTwoDigits(year, month, day) && keepsLuhn(digits);
}
