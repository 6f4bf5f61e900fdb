import type { Identifier } from "../identifier.ts";

/** Number of a Spanish European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const spanishEuropeanHealthCard: Identifier = {
  name: "es/european-health-card",
  form: String.raw`80724\d{15}`,
  rule: "80724 and fifteen digits",
  hints: ["TSE", "Tarjeta Sanitaria Europea", "targeta sanitària europea", "EHIC", "European Health Insurance Card"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80724000001234567890"],
};
