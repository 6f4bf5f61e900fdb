import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { dniLetter } from "./dni-letter.ts";

/** Spanish identity number of foreigners (NIE): X, Y and Z count as 0, 1 and 2 before the digits. */
export const spanishNie: Identifier = {
  name: "es/nie",
  form: String.raw`[XYZ][ -]?\d{7}[ -]?[A-Z]`,
  rule: "X, Y or Z, seven digits and a letter",
  check: { name: "the number mod 23", holds: holdsNie },
  hints: ["NIE", "N.I.E.", "extranjero", "residencia", "número de identidad de extranjero"],
  source: "Real Decreto 557/2011, art. 206; Orden INT/2058/2008",
  examples: ["Y3856349E", "X1234567L"],
};

function holdsNie(match: string): boolean {
  return dniLetter(`${"XYZ".indexOf(match.charAt(0))}${digitsOf(match)}`) === match.at(-1);
}
