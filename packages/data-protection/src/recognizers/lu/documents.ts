import type { Identifier } from "../identifier.ts";

/** Luxembourg numbers without a public check digit; they need an announcing word. */
export const luxembourgDocuments: readonly Identifier[] = [
  {
    name: "lu/driving-licence",
    entity: "DRIVING_LICENCE",
    form: String.raw`\d{6}`,
    rule: "six digits",
    hints: [
      "numéro de permis de conduire",
      "permis de conduire n°",
      "permis de conduire no",
      "Führerscheinnummer",
      "Führerschäin Nr",
      "Führerschäin-Nummer",
    ],
    needsHint: true,
    source: "arrêté grand-ducal du 23 novembre 1955 (Code de la route)",
    examples: ["482917"],
  },
  {
    name: "lu/health-professional",
    form: String.raw`\d{6}-\d{2}`,
    rule: "six digits and two",
    hints: ["code médecin", "code prestataire", "code du médecin", "Doktescode", "Arztcode"],
    needsHint: true,
    source: "Code de la sécurité sociale; Caisse nationale de santé, code prestataire",
    examples: ["901234-56"],
  },
];
