import type { Identifier } from "../identifier.ts";

/** Czech passport number. Without a public check digit, so it needs an announcing word. */
export const czechPassport: Identifier = {
  name: "cz/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{8}`,
  rule: "eight digits",
  hints: [
    "číslo pasu",
    "číslo cestovního pasu",
    "cestovní pas č",
    "pas č",
    "č. pasu",
    "cestovního pasu",
    "Czech passport",
  ],
  needsHint: true,
  source: "zákon č. 329/1999 Sb.; PRADO register, CZE-AO",
  examples: ["12345678"],
};
