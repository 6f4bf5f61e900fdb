import type { Identifier } from "../identifier.ts";

/** British passport number. Without a public check digit, so it needs an announcing word. */
export const britishPassport: Identifier = {
  name: "gb/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: ["passport number", "passport no", "passport num", "UK passport", "British passport"],
  needsHint: true,
  source: "HM Passport Office; PRADO register, GBR-AO",
  examples: ["123456789"],
};
