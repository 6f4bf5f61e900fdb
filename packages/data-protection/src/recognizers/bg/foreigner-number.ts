import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Bulgarian personal number of foreigners (ЛНЧ). */
export const bulgarianForeignerNumber: Identifier = {
  name: "bg/foreigner-number",
  form: String.raw`\d{10}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 10", holds: holdsForeignerNumber },
  hints: ["ЛНЧ", "личен номер на чужденец", "личен номер", "номер на чужденец"],
  needsHint: true,
  source: "Закон за чужденците в Република България; ГРАО",
  examples: ["1234567893"],
};

const weights = [21, 19, 17, 13, 11, 9, 7, 3, 1];

function holdsForeignerNumber(match: string): boolean {
  return weightedSum(match, weights) % 10 === Number(match.charAt(9));
}
