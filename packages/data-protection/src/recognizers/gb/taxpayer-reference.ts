import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * British unique taxpayer reference (UTR).
 * Source: HMRC, OECD TIN sheet of the United Kingdom.
 */
export const britishTaxpayerReference: Recognizer = defineNationalId({
  name: "gb/taxpayer-reference",
  form: String.raw`\d{5} ?\d{5}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("GB", "utr") },
  hints: ["UTR", "taxpayer reference", "tax reference", "HMRC"],
  needsHint: true,
});
