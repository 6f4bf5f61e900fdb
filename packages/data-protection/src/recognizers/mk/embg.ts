import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Personal number of North Macedonia (ЕМБГ).
 * Source: Закон за матичен број на граѓанинот. Fictitious example: 0510987500440.
 */
export const macedonianEmbg: Recognizer = defineNationalId({
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
});
