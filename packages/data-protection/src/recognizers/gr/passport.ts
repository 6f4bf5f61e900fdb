import type { Identifier } from "../identifier.ts";

/** Greek passport number. Without a public check digit, so it needs an announcing word. */
export const greekPassport: Identifier = {
  name: "gr/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]{2}\d{7}`,
  rule: "two letters and seven digits",
  hints: ["αριθμός διαβατηρίου", "αρ. διαβατηρίου", "διαβατήριο", "διαβατηρίου", "Greek passport", "passport number"],
  needsHint: true,
  source: "π.δ. 25/2004; PRADO register, GRC-AO",
  examples: ["AE1234567"],
};
