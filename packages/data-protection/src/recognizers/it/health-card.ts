import type { Identifier } from "../identifier.ts";

/** Number of an Italian health card, on its back as European card: 80, Italy's country code, the issuer, ten digits. No check digit is public, so it needs an announcing word. */
export const italianHealthCard: Identifier = {
  name: "it/health-card",
  form: String.raw`80380\d{15}`,
  rule: "twenty digits that begin with 80380",
  hints: ["tessera sanitaria", "TEAM", "tessera", "European health insurance card", "EHIC"],
  needsHint: true,
  source: "Decreto 11 marzo 2004, tessera sanitaria",
  examples: ["80380000301234567890"],
};
