import type { Identifier } from "../identifier.ts";

/** Dutch VAT number of a sole trader (btw-id). No check digit is checked, so it needs an announcing word. */
export const dutchVatId: Identifier = {
  name: "nl/vat-id",
  form: String.raw`NL ?\d{3}\.?\d{3}\.?\d{3} ?B ?\d{2}`,
  rule: "NL, nine digits, B and two digits",
  hints: ["btw-id", "btw-identificatienummer", "btw-nummer", "btw", "eenmanszaak"],
  needsHint: true,
  source: "Belastingdienst, btw-identificatienummer",
  examples: ["TODO"],
};
