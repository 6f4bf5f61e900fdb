import type { Identifier } from "../identifier.ts";

/** Spanish residence permit number. Without a public check digit, so it needs an announcing word. */
export const spanishResidencePermit: Identifier = {
  name: "es/residence-permit",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`E ?\d{8}`,
  rule: "E and eight digits",
  hints: [
    "tarjeta TIE",
    "TIE n",
    "número de TIE",
    "tarjeta de identidad de extranjero",
    "número de soporte",
    "permiso de residencia",
    "tarjeta de residencia",
    "residence permit",
  ],
  needsHint: true,
  source: "Real Decreto 557/2011, art. 210; PRADO register, ESP-HO",
  examples: ["E12345678"],
};
