import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Bulgarian personal number of foreigners (ЛНЧ).
 * Source: Закон за чужденците в Република България.
 */
export const bulgarianForeignerNumber: Recognizer = defineNationalId({
  name: "bg/foreigner-number",
  form: String.raw`\d{10}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 10", holds: holdsInStdnum("BG", "pnf") },
  hints: ["ЛНЧ", "личен номер на чужденец", "личен номер", "номер на чужденец"],
  needsHint: true,
});
