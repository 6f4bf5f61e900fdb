import type { Identifier } from "../identifier.ts";

/** Number of a Swiss insurance card. No check digit is checked, so it needs an announcing word. */
export const swissInsuranceCard: Identifier = {
  name: "ch/insurance-card",
  form: String.raw`80756\d{15}`,
  rule: "twenty digits",
  hints: [
    "Versichertenkarte",
    "Karten-Nr",
    "Kennnummer",
    "carte d'assuré",
    "tessera d'assicurato",
    "Krankenkasse",
    "KVG",
  ],
  needsHint: true,
  source: "Verordnung über die Versichertenkarte, VVK",
  examples: ["TODO"],
};
