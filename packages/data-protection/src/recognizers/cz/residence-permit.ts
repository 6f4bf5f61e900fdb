import type { Identifier } from "../identifier.ts";

/** Czech residence permit number. Without a public check digit, so it needs an announcing word. */
export const czechResidencePermit: Identifier = {
  name: "cz/residence-permit",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`[A-Z]{2} ?\d{6,7}`,
  rule: "two letters and six or seven digits",
  hints: [
    "povolení k pobytu",
    "průkaz o pobytu",
    "pobytová karta",
    "průkaz o povolení k pobytu",
    "Czech residence permit",
  ],
  needsHint: true,
  source: "zákon č. 326/1999 Sb.; PRADO register, CZE-HO",
  examples: ["VB012345"],
};
