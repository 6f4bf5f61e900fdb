import type { Identifier } from "../identifier.ts";

/** French driving licence number. Without a public check digit, so it needs an announcing word. */
export const frenchDrivingLicence: Identifier = {
  name: "fr/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`\d{12}|\d{2}[A-Z]{2}\d{5}`,
  rule: "twelve digits, or two digits, two letters, five digits",
  hints: ["permis de conduire", "numéro de permis", "n° de permis", "permis n°", "NEPH", "French driving licence"],
  needsHint: true,
  source: "code de la route, art. R221-1; PRADO register, FRA-FO",
  examples: ["123456789012"],
};
