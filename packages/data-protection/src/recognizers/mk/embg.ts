import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Personal number of North Macedonia (ЕМБГ). */
export const macedonianEmbg: Identifier = {
  name: "mk/embg",
  form: String.raw`\d{13}`,
  rule: "thirteen digits that begin with the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("MK", "jmbg") },
  hints: [
    "ЕМБГ",
    "EMBG",
    "матичен број",
    "единствен матичен број",
    "матичниот број",
    "даноч",
    "ембг",
    "мат. број",
    "матичен бр",
    "осигуреник",
    "осигурени",
  ],
  needsHint: true,
  source: "Закон за матичен број на граѓанинот",
  examples: ["0510987500440"],
};
