import type { Identifier } from "../identifier.ts";

/** VAT number of Bosnia and Herzegovina. Its check digit rule is not public, so it needs an announcing word. */
export const bosnianVat: Identifier = {
  name: "ba/vat",
  entity: "VAT_NUMBER",
  form: String.raw`\d{12}`,
  rule: "twelve digits",
  hints: ["PDV broj", "PDV br", "PDV", "ПДВ број", "ПДВ", "VAT number"],
  needsHint: true,
  source: "Zakon o PDV, Službeni glasnik BiH 9/2005; Uprava za indirektno oporezivanje",
  examples: ["201234560007"],
};
