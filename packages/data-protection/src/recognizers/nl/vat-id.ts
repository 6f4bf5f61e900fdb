import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Dutch VAT number of a sole trader (btw-id). No check digit is checked, so it needs an announcing word.
 * Source: Belastingdienst, btw-identificatienummer.
 */
export const dutchVatId: Recognizer = defineNationalId({
  name: "nl/vat-id",
  form: String.raw`NL ?\d{3}\.?\d{3}\.?\d{3} ?B ?\d{2}`,
  rule: "NL, nine digits, B and two digits",
  hints: ["btw-id", "btw-identificatienummer", "btw-nummer", "btw", "eenmanszaak"],
  needsHint: true,
});
