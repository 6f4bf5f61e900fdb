import type { Identifier } from "../identifier.ts";

/** Austrian passport number. Without a public check digit, so it needs an announcing word. */
export const austrianPassport: Identifier = {
  name: "at/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z] ?\d{7}`,
  rule: "letter and seven digits",
  hints: [
    "Reisepassnummer",
    "Reisepass-Nr",
    "Reisepass Nr",
    "Passnummer",
    "Pass-Nr",
    "Pass Nr",
    "Reisepass",
    "Austrian passport",
  ],
  needsHint: true,
  source: "PRADO register, AUT-AO",
  examples: ["U1234567"],
};
