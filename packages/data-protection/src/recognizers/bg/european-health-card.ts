import type { Identifier } from "../identifier.ts";

/** Number of a Bulgarian European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const bulgarianEuropeanHealthCard: Identifier = {
  name: "bg/european-health-card",
  form: String.raw`80100\d{15}`,
  rule: "80100 and fifteen digits",
  hints: ["ЕЗОК", "Европейска здравноосигурителна карта", "европейска здравна карта", "EHIC"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80100000001234567890"],
};
