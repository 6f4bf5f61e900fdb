import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";

/** French VAT number: key, and the company's number. Keys with letters, of a newer rule, are not given in practice. */
export const frenchVat: Identifier = {
  name: "fr/vat",
  entity: "VAT_NUMBER",
  form: String.raw`FR ?\d{2} ?\d{3} ?\d{3} ?\d{3}`,
  rule: "FR and eleven digits",
  check: { name: "Luhn, and the company's number mod 97", holds: holdsVatNumber },
  hints: ["TVA", "TVA intracommunautaire", "numéro de TVA", "n° TVA", "VAT"],
  source: "code général des impôts, art. 286 ter",
  examples: ["FR11123456782"],
};

function holdsVatNumber(match: string): boolean {
  const key = digitsOf(match).slice(0, 2);
  const company = digitsOf(match).slice(2);
  // Companies of Monaco have 000 there and no check digit of Luhn.
  if (!keepsLuhn(company) && !company.startsWith("000")) return false;
  return (12 + 3 * (Number(company) % 97)) % 97 === Number(key);
}
