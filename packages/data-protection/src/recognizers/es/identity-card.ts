import type { Identifier } from "../identifier.ts";

/** Number of the card of a Spanish identity number (número de soporte), which changes with each card. Without a public check digit, so it needs an announcing word. */
export const spanishIdentityCard: Identifier = {
  name: "es/identity-card",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]{3} ?\d{6}`,
  rule: "three letters and six digits",
  hints: [
    "número de soporte",
    "nº de soporte",
    "n.º de soporte",
    "IDESP",
    "NUM SOPORT",
    "núm. soporte",
    "número de suport",
    "num. soporte",
  ],
  needsHint: true,
  source: "Real Decreto 1553/2005; PRADO register, ESP-BO",
  examples: ["BAA123456"],
};
