import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Personal number of Serbia, Montenegro, Bosnia and Herzegovina, and of Croatia before 2009 (JMBG). */
export const serbianJmbg: Identifier = {
  name: "rs/jmbg",
  form: String.raw`\d{13}`,
  rule: "thirteen digits that begin with the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("RS", "jmbg") },
  hints: [
    "JMBG",
    "ЈМБГ",
    "matični broj",
    "матични број",
    "јединствени матични број",
    "матичног броја",
    "matičnog broja",
    "ЈМБГ-а",
    "мат. бр.",
    "mat. br.",
    "јмбг",
    "осигураник",
    "osiguranik",
    "осигурани",
  ],
  needsHint: true,
  source: "Закон о јединственом матичном броју грађана",
  examples: ["1710995501520"],
};
