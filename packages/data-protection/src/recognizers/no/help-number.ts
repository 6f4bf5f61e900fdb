import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { keepsNorwegianCheckDigits } from "./check-digits.ts";

/** Common help number (FH-nummer) of Norwegian health care for patients without a known birth number. */
export const norwegianHelpNumber: Identifier = {
  name: "no/help-number",
  form: String.raw`[89]\d{5} ?\d{5}`,
  rule: "eleven digits that begin with 8 or 9",
  check: { name: "two weighted sums, mod 11", holds: (match) => keepsNorwegianCheckDigits(digitsOf(match)) },
  hints: ["FH-nummer", "felles hjelpenummer", "hjelpenummer", "FH-nr", "nødnummer"],
  needsHint: true,
  source: "Direktoratet for e-helse, HITS 80706 Identifikatorer for personer",
  examples: ["81234567802"],
};
