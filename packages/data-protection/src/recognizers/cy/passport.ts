import type { Identifier } from "../identifier.ts";

/** Cypriot passport number. Without a public check digit, so it needs an announcing word. */
export const cypriotPassport: Identifier = {
  name: "cy/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]\d{6}(?:\d{2})?`,
  rule: "letter and six or eight digits",
  hints: ["αριθμός διαβατηρίου", "αρ. διαβατηρίου", "διαβατήριο", "pasaport no", "Cypriot passport", "Cyprus passport"],
  needsHint: true,
  source: "PRADO register, CYP-AO",
  examples: ["K00123456"],
};
