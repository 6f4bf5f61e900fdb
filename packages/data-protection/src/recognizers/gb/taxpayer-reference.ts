import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** British unique taxpayer reference (UTR). */
export const britishTaxpayerReference: Identifier = {
  name: "gb/taxpayer-reference",
  form: String.raw`\d{5} ?\d{5}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("GB", "utr") },
  hints: ["UTR", "taxpayer reference", "tax reference", "HMRC"],
  needsHint: true,
  source: "HMRC, OECD TIN sheet of the United Kingdom",
  examples: ["TODO"],
};
