import type { Identifier } from "../identifier.ts";

/** Belgian driving licence number. Without a public check digit, so it needs an announcing word. */
export const belgianDrivingLicence: Identifier = {
  name: "be/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`\d{10}`,
  rule: "ten digits",
  hints: [
    "rijbewijsnummer",
    "rijbewijs nr",
    "nummer van het rijbewijs",
    "permis de conduire n°",
    "numéro de permis",
    "n° de permis",
    "Führerscheinnummer",
    "Belgian driving licence",
  ],
  needsHint: true,
  source: "PRADO register, BEL-FO",
  examples: ["1234567890"],
};
