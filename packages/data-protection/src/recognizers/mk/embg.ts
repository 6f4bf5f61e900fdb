import { keepsJmbg } from "../checks/jmbg.ts";
import type { Identifier } from "../identifier.ts";

/** Personal number of North Macedonia (ЕМБГ), also the tax number of a person. */
export const macedonianEmbg: Identifier = {
  name: "mk/embg",
  form: String.raw`\d{7}[ -]?\d{2}[ -]?\d{4}|\d{7}[ -]\d{6}`,
  rule: "thirteen digits that begin with the date of birth",
  check: { name: "date of birth; weighted sum, mod 11", holds: keepsJmbg },
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
    "matičen broj",
    "numri amë",
    "personal number",
  ],
  needsHint: true,
  source: "Закон за матичен број на граѓанинот",
  examples: ["0510987500440", "1910975467058"],
};
