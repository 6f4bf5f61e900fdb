import type { Identifier } from "../identifier.ts";

/** Number of a German European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const germanEuropeanHealthCard: Identifier = {
  name: "de/european-health-card",
  form: String.raw`80276\d{15}`,
  rule: "80276 and fifteen digits",
  hints: ["EHIC", "Europäische Krankenversicherungskarte", "Kennnummer der Karte", "Kartennummer", "EKVK"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80276000001234567890"],
};
