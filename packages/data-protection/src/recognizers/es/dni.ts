import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { dniLetter } from "./dni-letter.ts";

/** Spanish identity number (DNI, NIF of citizens), also the number of the driving licence. */
export const spanishDni: Identifier = {
  name: "es/dni",
  form: String.raw`\d{2}\.?\d{3}\.?\d{3}[ -]?[A-Z]`,
  rule: "eight digits and a letter",
  check: { name: "the number mod 23", holds: holdsDni },
  hints: [
    "DNI",
    "NIF",
    "D.N.I.",
    "documento nacional de identidad",
    "identidad",
    "carnet",
    "N.I.F.",
    "titular",
    "document nacional d'identitat",
    "NAN",
  ],
  source: "Real Decreto 1553/2005, art. 11; Ministerio del Interior",
  examples: ["90331220P", "12.345.678-Z"],
};

function holdsDni(match: string): boolean {
  return dniLetter(digitsOf(match)) === match.at(-1);
}
