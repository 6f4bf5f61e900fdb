import type { Identifier } from "../identifier.ts";

/** Number of a Czech European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const czechEuropeanHealthCard: Identifier = {
  name: "cz/european-health-card",
  form: String.raw`80203\d{15}`,
  rule: "80203 and fifteen digits",
  hints: [
    "EHIC",
    "Evropský průkaz zdravotního pojištění",
    "EPZP",
    "číslo průkazu pojištěnce",
    "průkaz pojištěnce",
    "European Health Insurance Card",
  ],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80203000001234567890"],
};
