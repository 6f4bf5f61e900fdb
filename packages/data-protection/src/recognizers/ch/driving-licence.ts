import type { Identifier } from "../identifier.ts";

/** Swiss driving licence number. Without a public check digit, so it needs an announcing word. */
export const swissDrivingLicence: Identifier = {
  name: "ch/driving-licence",
  entity: "DRIVING_LICENCE",
  form: String.raw`\d{12}`,
  rule: "twelve digits",
  hints: [
    "Führerausweis-Nr",
    "Führerausweisnummer",
    "Führerausweis Nr",
    "Nummer des Führerausweises",
    "FABER",
    "numéro du permis de conduire",
    "permis de conduire n°",
    "licenza di condurre n",
    "Swiss driving licence",
  ],
  needsHint: true,
  source: "Verkehrszulassungsverordnung, VZV (SR 741.51)",
  examples: ["001234567890"],
};
