import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";

/** French number of an establishment (SIRET): the company's and five digits. Those of the post office (SIREN 356 000 000) have a digit sum that five divides. */
export const frenchEstablishmentNumber: Identifier = {
  name: "fr/establishment-number",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{3} ?\d{3} ?\d{3} ?\d{5}`,
  rule: "fourteen digits",
  check: { name: "Luhn", holds: holdsEstablishmentNumber },
  hints: ["SIRET", "n° SIRET", "numéro SIRET"],
  needsHint: true,
  source: "code de commerce, art. R123-221; INSEE",
  examples: ["12345678200002"],
};

function holdsEstablishmentNumber(match: string): boolean {
  const digits = digitsOf(match);
  if (keepsLuhn(digits)) return keepsLuhn(digits.slice(0, 9));
  const sum = Array.from(digits, Number).reduce((total, digit) => total + digit, 0);
  return digits.startsWith("356000000") && sum % 5 === 0;
}
