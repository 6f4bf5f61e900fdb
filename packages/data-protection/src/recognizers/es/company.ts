import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";

/** Spanish tax number of companies and bodies (NIF, formerly CIF): letter of the kind, seven digits, check digit or letter. */
export const spanishCompany: Identifier = {
  name: "es/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`[ABCDEFGHJNPQRSUVW][ -]?\d{7}[ -]?[0-9A-J]`,
  rule: "letter, seven digits, digit or letter",
  check: { name: "Luhn, as a digit or a letter", holds: keepsCompanyNumber },
  hints: ["CIF", "NIF", "C.I.F.", "N.I.F.", "company number"],
  source: "Orden EHA/451/2008",
  examples: ["B12345674"],
};

/** Bodies of some kinds have a letter, companies a digit; both are taken for all. */
export function keepsCompanyNumber(match: string): boolean {
  const digits = digitsOf(match);
  if (digits.length === 8) return keepsLuhn(digits);
  const letter = "JABCDEFGHI".indexOf(match.at(-1) ?? "");
  return letter >= 0 && keepsLuhn(`${digits}${letter}`);
}
