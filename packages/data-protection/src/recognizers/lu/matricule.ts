import type { Identifier } from "../identifier.ts";

/** Luxembourg identification number (matricule). Both check digits are left unchecked, so it needs an announcing word. */
export const luxembourgMatricule: Identifier = {
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
  source: "loi du 19 juin 2013 relative à l'identification des personnes physiques",
  examples: ["1985010312345"],
};
