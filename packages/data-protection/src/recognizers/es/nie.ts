import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Spanish identity number of foreigners (NIE). */
export const spanishNie: Identifier = {
  name: "es/nie",
  form: String.raw`[XYZ][ -]?\d{7}[ -]?[A-Z]`,
  rule: "X, Y or Z, seven digits and a letter",
  check: { name: "the number mod 23", holds: holdsInStdnum("ES", "nie") },
  hints: ["NIE", "N.I.E.", "extranjero", "residencia"],
  source: "Real Decreto 557/2011; Orden INT/2058/2008",
  examples: ["Y3856349E"],
};
