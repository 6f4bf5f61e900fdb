import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** Belgian enterprise number, which is the VAT number: eight digits and 97 less their remainder. */
export const belgianVat: Identifier = {
  name: "be/vat",
  entity: "VAT_NUMBER",
  form: String.raw`(?:BE ?)?[01]\d{3}[. ]?\d{3}[. ]?\d{3}`,
  rule: "ten digits that begin with 0 or 1",
  check: { name: "97 minus the number mod 97", holds: holdsVatNumber },
  hints: [
    "BTW",
    "TVA",
    "BCE",
    "KBO",
    "ondernemingsnummer",
    "numéro d'entreprise",
    "n° d'entreprise",
    "Unternehmensnummer",
    "MwSt",
    "RPR",
    "RPM",
    "VAT",
  ],
  source: "loi du 16 janvier 2003 (Banque-Carrefour des Entreprises)",
  examples: ["0123.456.749"],
};

function holdsVatNumber(match: string): boolean {
  const digits = digitsOf(match);
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}
