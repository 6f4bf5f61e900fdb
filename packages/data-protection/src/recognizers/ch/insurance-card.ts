import type { Identifier } from "../identifier.ts";

/** Number of a Swiss insurance card, which is that of the European card. No public check digit is known, so it needs an announcing word. */
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
    "LAMal",
    "VeKa",
    "EHIC",
  ],
  needsHint: true,
  source: "Verordnung über die Versichertenkarte, VVK; VVK-EDI",
  examples: ["80756000010123456789"],
};
