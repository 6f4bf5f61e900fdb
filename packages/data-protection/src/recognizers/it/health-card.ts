import type { Identifier } from "../identifier.ts";

/** Number of an Italian health card. No check digit is checked, so it needs an announcing word. */
export const italianHealthCard: Identifier = {
  name: "it/health-card",
  form: String.raw`80380\d{15}`,
  rule: "twenty digits",
  hints: ["tessera sanitaria", "TEAM", "tessera"],
  needsHint: true,
  source: "Decreto 11 marzo 2004, tessera sanitaria",
  examples: ["TODO"],
};
