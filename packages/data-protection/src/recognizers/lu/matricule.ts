import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Luxembourg identification number (matricule). Both check digits are left unchecked, so it needs an announcing word.
 * Source: loi du 19 juin 2013 relative à l'identification des personnes physiques. Fictitious example: 1985010312345.
 */
export const luxembourgMatricule: Recognizer = defineNationalId({
  name: "lu/matricule",
  form: String.raw`(?:19|20)\d{2} ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12]\d|3[01]) ?\d{3} ?\d{2}`,
  rule: "date of birth and five digits",
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
  ],
  needsHint: true,
});
