import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { dniLetter } from "./dni-letter.ts";

/** Spanish tax number of persons without identity number: K for children, L for citizens abroad, M for foreigners. */
export const spanishTaxNumber: Identifier = {
  name: "es/tax-number",
  form: String.raw`[KLM][ -]?\d{7}[ -]?[A-Z]`,
  rule: "K, L or M, seven digits and a letter",
  check: { name: "the number mod 23", holds: holdsTaxNumber },
  hints: ["NIF", "N.I.F.", "número de identificación fiscal", "NIF-M", "tax number"],
  source: "Real Decreto 1065/2007, art. 19 y 20",
  examples: ["M1234567L"],
};

function holdsTaxNumber(match: string): boolean {
  return dniLetter(digitsOf(match)) === match.at(-1);
}
