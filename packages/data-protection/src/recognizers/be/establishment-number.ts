import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** Belgian number of an establishment: as that of the enterprise, with 2 to 8 before. */
export const belgianEstablishmentNumber: Identifier = {
  name: "be/establishment-number",
  entity: "COMPANY_NUMBER",
  form: String.raw`[2-8][. ]?\d{3}[. ]?\d{3}[. ]?\d{3}`,
  rule: "ten digits that begin with 2 to 8",
  check: { name: "97 minus the number mod 97", holds: holdsEstablishmentNumber },
  hints: [
    "vestigingseenheidsnummer",
    "vestigingsnummer",
    "numéro d'unité d'établissement",
    "unité d'établissement",
    "Niederlassungsnummer",
  ],
  needsHint: true,
  source: "loi du 16 janvier 2003 (Banque-Carrefour des Entreprises)",
  examples: ["2.123.456.791"],
};

function holdsEstablishmentNumber(match: string): boolean {
  const digits = digitsOf(match);
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}
