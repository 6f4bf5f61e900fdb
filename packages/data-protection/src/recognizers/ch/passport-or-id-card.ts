import type { Identifier } from "../identifier.ts";

/** Swiss passport or id card number. Without a public check digit, so it needs an announcing word. */
export const swissPassportOrIdCard: Identifier = {
  name: "ch/passport-or-id-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]\d{7}`,
  rule: "letter and seven digits",
  hints: [
    "Passnummer",
    "Pass-Nr",
    "Pass Nr",
    "Reisepass Nr",
    "Schweizer Pass",
    "Identitätskarte",
    "ID-Nr",
    "numéro de passeport",
    "passeport n°",
    "carte d'identité n°",
    "numero di passaporto",
    "carta d'identità n",
    "Swiss passport",
  ],
  needsHint: true,
  source: "Ausweisverordnung, VAwG (SR 143.11)",
  examples: ["X1234567"],
};
