import type { Identifier } from "../identifier.ts";

/** Number of a French European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const frenchEuropeanHealthCard: Identifier = {
  name: "fr/european-health-card",
  form: String.raw`80250\d{15}`,
  rule: "80250 and fifteen digits",
  hints: ["CEAM", "carte européenne d'assurance maladie", "EHIC"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80250000001234567890"],
};
