import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** Austrian VAT number (UID). */
export const austrianVat: Identifier = {
  name: "at/vat",
  entity: "VAT_NUMBER",
  form: String.raw`ATU ?\d{8}`,
  rule: "ATU and eight digits",
  check: { name: "digit sums of weights 1 and 2, and 4, mod 10", holds: holdsVatNumber },
  hints: ["UID", "UID-Nr", "UID-Nummer", "USt-IdNr", "Umsatzsteuer-Identifikationsnummer", "VAT"],
  source: "Art. 28 UStG 1994; BMF, Konstruktionsregeln der UID",
  examples: ["ATU12345675"],
};

function holdsVatNumber(match: string): boolean {
  const digits = digitsOf(match);
  const sum = Array.from(digits.slice(0, 7))
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 4);
  return (10 - (sum % 10)) % 10 === Number(digits.charAt(7));
}
