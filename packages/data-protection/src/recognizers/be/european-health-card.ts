import type { Identifier } from "../identifier.ts";

/** Number of a Belgian European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const belgianEuropeanHealthCard: Identifier = {
  name: "be/european-health-card",
  form: String.raw`80056\d{15}`,
  rule: "80056 and fifteen digits",
  hints: [
    "EHIC",
    "CEAM",
    "carte européenne d'assurance maladie",
    "Europese ziekteverzekeringskaart",
    "EZVK",
    "Europäische Krankenversicherungskarte",
  ],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80056000001234567890"],
};
