import type { Identifier } from "../identifier.ts";

/** Number of a British European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const britishEuropeanHealthCard: Identifier = {
  name: "gb/european-health-card",
  form: String.raw`80826\d{15}`,
  rule: "80826 and fifteen digits",
  hints: ["EHIC", "GHIC", "European Health Insurance Card", "Global Health Insurance Card"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80826000001234567890"],
};
