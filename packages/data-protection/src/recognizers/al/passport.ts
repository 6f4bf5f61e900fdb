import type { Identifier } from "../identifier.ts";

/** Albanian passport number. Without a public check digit, so it needs an announcing word. */
export const albanianPassport: Identifier = {
  name: "al/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]{2}\d{7}`,
  rule: "two letters and seven digits",
  hints: ["numri i pasaportës", "nr. i pasaportës", "nr. pasaporte", "pasaportë", "pasaporta", "Albanian passport"],
  needsHint: true,
  source: "PRADO register, ALB-AO",
  examples: ["BA1234567"],
};
