import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Bulgarian personal number of foreigners (ЛНЧ). */
export const bulgarianForeignerNumber: Identifier = {
  name: "bg/foreigner-number",
  form: String.raw`\d{10}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 10", holds: holdsInStdnum("BG", "pnf") },
  hints: ["ЛНЧ", "личен номер на чужденец", "личен номер", "номер на чужденец"],
  needsHint: true,
  source: "Закон за чужденците в Република България",
  examples: ["TODO"],
};
