import type { Identifier } from "../identifier.ts";

/** Bosnian passport number. Without a public check digit, so it needs an announcing word. */
export const bosnianPassport: Identifier = {
  name: "ba/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]\d{7}`,
  rule: "letter and seven digits",
  hints: [
    "broj pasoša",
    "br. pasoša",
    "broj putovnice",
    "br. putovnice",
    "pasoš br",
    "број пасоша",
    "бр. пасоша",
    "Bosnian passport",
  ],
  needsHint: true,
  source: "PRADO register, BIH-AO",
  examples: ["A1234567"],
};
