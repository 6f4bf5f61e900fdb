import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** British unique taxpayer reference (UTR): the check digit stands first. */
export const britishTaxpayerReference: Identifier = {
  name: "gb/taxpayer-reference",
  form: String.raw`\d{5} ?\d{5}K?`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsTaxpayerReference },
  hints: ["UTR", "taxpayer reference", "tax reference", "HMRC", "self assessment"],
  needsHint: true,
  source: "HMRC, UTR check digit rules; OECD TIN sheet of the United Kingdom",
  examples: ["19558 39661"],
};

const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];

function holdsTaxpayerReference(match: string): boolean {
  const digits = digitsOf(match);
  return "21987654321".charAt(weightedSum(digits.slice(1), weights) % 11) === digits.charAt(0);
}
