import type { Identifier } from "../identifier.ts";

/** Number of a Finnish European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const finnishEuropeanHealthCard: Identifier = {
  name: "fi/european-health-card",
  form: String.raw`80246\d{15}`,
  rule: "80246 and fifteen digits",
  hints: [
    "EHIC",
    "eurooppalainen sairaanhoitokortti",
    "sairaanhoitokortti",
    "europeiskt sjukvårdskort",
    "European Health Insurance Card",
  ],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80246000001234567890"],
};
