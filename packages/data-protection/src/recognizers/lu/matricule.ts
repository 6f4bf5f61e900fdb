import { isBirthDate } from "../checks/birth-date.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";
import { keepsVerhoeff } from "../checks/verhoeff.ts";
import type { Identifier } from "../identifier.ts";

/** Luxembourg identification number (matricule): date of birth, serial, and the check digits of Luhn and Verhoeff over the first eleven digits. */
export const luxembourgMatricule: Identifier = {
  name: "lu/matricule",
  form: String.raw`(?:19|20)\d{2} ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12]\d|3[01]) ?\d{3} ?\d{2}`,
  rule: "date of birth and five digits",
  check: { name: "date of birth; Luhn and Verhoeff", holds: holdsMatricule },
  hints: [
    "matricule",
    "Matrikel",
    "Matricule",
    "numéro d'identification",
    "Sozialversécherung",
    "Matrikelnummer",
    "matricul",
    "Sozialversécherungsnummer",
    "CNS",
    "Identifikatiounsnummer",
    "Sécherungsnummer",
    "Sozialversicherungsnummer",
    "national identification number",
  ],
  needsHint: true,
  source: "règlement grand-ducal du 28 novembre 2013 fixant les modalités d'application de la loi du 19 juin 2013",
  examples: ["1987032184633"],
};

function holdsMatricule(match: string): boolean {
  const digits = digitsOf(match);
  if (!isBirthDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))) return false;
  return keepsLuhn(digits.slice(0, 12)) && keepsVerhoeff(digits.slice(0, 11) + digits.charAt(12));
}
