import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Slovenian personal number (EMŠO). */
export const slovenianEmso: Identifier = {
  name: "si/emso",
  form: String.raw`\d{13}`,
  rule: "thirteen digits that begin with the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("SI", "emso") },
  hints: [
    "EMŠO",
    "EMSO",
    "enotna matična številka",
    "EMŠO-ja",
    "matična številka",
    "matično številko",
    "matične številke",
    "zavarovan",
  ],
  needsHint: true,
  source: "Zakon o centralnem registru prebivalstva",
  examples: ["2608978507463"],
};
