import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** British VAT number: weights 8 to 2 and two check digits; the sum is a multiple of 97, since 2009 also 55 less. */
export const britishVat: Identifier = {
  name: "gb/vat",
  entity: "VAT_NUMBER",
  form: String.raw`GB ?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?`,
  rule: "GB and nine or twelve digits",
  check: { name: "weighted sum, mod 97", holds: holdsVatNumber },
  hints: ["VAT", "VAT number", "VAT no", "VAT reg", "VAT registration"],
  source: "Value Added Tax Regulations 1995; HMRC, VAT Notice 700",
  examples: ["GB123456782", "GB 980 7806 84"],
};

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 1];

function holdsVatNumber(match: string): boolean {
  const digits = digitsOf(match);
  const remainder = weightedSum(digits, weights) % 97;
  return remainder === 0 || (Number(digits.slice(0, 3)) >= 100 && (remainder === 42 || remainder === 55));
}
