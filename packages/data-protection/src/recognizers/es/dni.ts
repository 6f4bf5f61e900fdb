import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Spanish identity number (DNI, NIF of citizens). */
export const spanishDni: Identifier = {
  name: "es/dni",
  form: String.raw`\d{2}\.?\d{3}\.?\d{3}[ -]?[A-Z]`,
  rule: "eight digits and a letter",
  check: {
    name: "the number mod 23",
    holds: (match) => holdsInStdnum("ES", "dni")(match.replaceAll(/[^\dA-Z]/gu, "")),
  },
  hints: ["DNI", "NIF", "D.N.I.", "documento nacional de identidad", "identidad", "carnet", "N.I.F.", "titular"],
  source: "Real Decreto 1553/2005; Ministerio del Interior",
  examples: ["90331220P"],
};
