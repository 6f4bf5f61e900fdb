import type { Identifier } from "../identifier.ts";

/** British residence permit number. Without a public check digit, so it needs an announcing word. */
export const britishResidencePermit: Identifier = {
  name: "gb/residence-permit",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]{2}[A-Z\d]\d{6}`,
  rule: "two letters, letter or digit, six digits",
  hints: ["BRP", "biometric residence permit", "residence permit", "BRP number", "residence card"],
  needsHint: true,
  source: "UK Borders Act 2007; PRADO register, GBR-HO",
  examples: ["ZU1234567"],
};
