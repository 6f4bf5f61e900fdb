import type { Identifier } from "../identifier.ts";

/** Albanian number of taxable persons (NIPT, NUIS): decade and year of the registration, eight digits in all, letter. The rule of the letter is not public. */
export const albanianTaxNumber: Identifier = {
  name: "al/tax-number",
  entity: "VAT_NUMBER",
  form: String.raw`[J-M]\d{8}[A-W]`,
  rule: "letter, eight digits, letter",
  hints: ["NIPT", "NUIS", "numri unik i identifikimit", "VAT number", "tax number"],
  needsHint: true,
  source: "Ligji nr. 9723, 3.5.2007, Për regjistrimin e biznesit",
  examples: ["L61512034G"],
};
