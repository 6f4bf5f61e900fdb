import type { Identifier } from "../identifier.ts";

/** Number of a Austrian European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const austrianEuropeanHealthCard: Identifier = {
  name: "at/european-health-card",
  form: String.raw`80040\d{15}`,
  rule: "80040 and fifteen digits",
  hints: ["EKVK", "e-card", "Europäische Krankenversicherungskarte", "EHIC", "Kennnummer der Karte", "Kartennummer"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80040000001234567890"],
};
