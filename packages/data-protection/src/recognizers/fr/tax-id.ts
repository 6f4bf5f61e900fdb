import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** French tax number (numéro fiscal de référence, SPI): ten digits and their remainder. */
export const frenchTaxId: Identifier = {
  name: "fr/tax-id",
  form: String.raw`[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}`,
  rule: "thirteen digits",
  check: { name: "the number mod 511", holds: holdsTaxId },
  hints: [
    "numéro fiscal",
    "référence fiscale",
    "NIF",
    "SPI",
    "avis d'imposition",
    "impôts",
    "fiscal",
    "identifiant fiscal",
    "contribuable",
    "n° fiscal",
  ],
  needsHint: true,
  source: "Direction générale des Finances publiques; OECD TIN sheet of France",
  examples: ["0298667996249"],
};

function holdsTaxId(match: string): boolean {
  const digits = digitsOf(match);
  const number = Number(digits.slice(0, 10));
  return number > 0 && number % 511 === Number(digits.slice(10));
}
