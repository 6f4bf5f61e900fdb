import type { Identifier } from "../identifier.ts";

/** Spanish passport number. Without a public check digit, so it needs an announcing word. */
export const spanishPassport: Identifier = {
  name: "es/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]{2,3} ?\d{6}`,
  rule: "two or three letters and six digits",
  hints: [
    "número de pasaporte",
    "pasaporte n",
    "n.º de pasaporte",
    "nº pasaporte",
    "pasaporte",
    "passaport",
    "pasaportea",
    "Spanish passport",
  ],
  needsHint: true,
  source: "Real Decreto 896/2003; PRADO register, ESP-AO",
  examples: ["PAB123456"],
};
