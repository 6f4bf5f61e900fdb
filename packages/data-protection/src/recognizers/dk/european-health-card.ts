import type { Identifier } from "../identifier.ts";

/** Number of a Danish European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const danishEuropeanHealthCard: Identifier = {
  name: "dk/european-health-card",
  form: String.raw`80208\d{15}`,
  rule: "80208 and fifteen digits",
  hints: ["EHIC", "EU-sygesikringskort", "det blå EU-sygesikringskort", "European Health Insurance Card"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80208000001234567890"],
};
