import type { Identifier } from "../identifier.ts";

/** French passport number. Without a public check digit, so it needs an announcing word. */
export const frenchPassport: Identifier = {
  name: "fr/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`\d{2}[A-Z]{2}\d{5}`,
  rule: "two digits, two letters, five digits",
  hints: ["passeport", "numéro de passeport", "n° de passeport", "French passport", "passport"],
  needsHint: true,
  source: "décret n° 2005-1726 du 30 décembre 2005; PRADO register, FRA-AO",
  examples: ["12AB34567"],
};
