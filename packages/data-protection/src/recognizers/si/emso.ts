import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Slovenian personal number (EMŠO).
 * Source: Zakon o centralnem registru prebivalstva. Fictitious example: 2608978507463.
 */
export const slovenianEmso: Recognizer = defineNationalId({
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
});
