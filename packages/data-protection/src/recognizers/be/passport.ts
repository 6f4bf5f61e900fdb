import type { Identifier } from "../identifier.ts";

/** Belgian passport number. Without a public check digit, so it needs an announcing word. */
export const belgianPassport: Identifier = {
  name: "be/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]{2} ?\d{6}`,
  rule: "two letters and six digits",
  hints: [
    "paspoortnummer",
    "paspoort nr",
    "numéro de passeport",
    "n° de passeport",
    "passeport n°",
    "paspoort",
    "passeport",
    "Reisepassnummer",
    "Belgian passport",
  ],
  needsHint: true,
  source: "PRADO register, BEL-AO",
  examples: ["EA123456"],
};
