import type { Identifier } from "../identifier.ts";

/** Number of a Cypriot European Health Insurance Card: 80, the country in three digits, the institution, the card. No public check digit is known, so it needs an announcing word. */
export const cypriotEuropeanHealthCard: Identifier = {
  name: "cy/european-health-card",
  form: String.raw`80196\d{15}`,
  rule: "80196 and fifteen digits",
  hints: ["ΕΚΑΑ", "Ευρωπαϊκή Κάρτα Ασφάλισης Ασθένειας", "EHIC", "European Health Insurance Card"],
  needsHint: true,
  source: "Administrative Commission, Decision S2 of 12 June 2009, field 8 of the card",
  examples: ["80196000001234567890"],
};
