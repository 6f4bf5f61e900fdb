import type { Identifier } from "../identifier.ts";

/** Number of a Greek European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const greekEuropeanHealthCard: Identifier = {
  name: "gr/european-health-card",
  form: String.raw`80300\d{15}`,
  rule: "80300 and fifteen digits",
  hints: ["ΕΚΑΑ", "Ευρωπαϊκή Κάρτα Ασφάλισης Ασθένειας", "ευρωπαϊκής κάρτας ασφάλισης", "EHIC"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80300000001234567890"],
};
