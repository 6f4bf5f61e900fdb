import type { Identifier } from "../identifier.ts";

/** Number of a Estonian European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const estonianEuropeanHealthCard: Identifier = {
  name: "ee/european-health-card",
  form: String.raw`80233\d{15}`,
  rule: "80233 and fifteen digits",
  hints: ["EHIC", "Euroopa ravikindlustuskaart", "ravikindlustuskaart", "European Health Insurance Card"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80233000001234567890"],
};
