import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Slovenian tax number (davčna številka). */
export const slovenianTaxNumber: Identifier = {
  name: "si/tax-number",
  form: String.raw`[1-9]\d{7}`,
  rule: "eight digits",
  check: { name: "weighted sum, mod 11", holds: holdsTaxNumber },
  hints: [
    "davčna številka",
    "davčno številko",
    "davčne številke",
    "davčna št.",
    "davčna št",
    "davčna",
    "davčni zavezanec",
  ],
  needsHint: true,
  source: "Zakon o davčnem postopku",
  examples: ["TODO"],
};

function holdsTaxNumber(match: string): boolean {
  const rest = 11 - (weightedSum(match, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest % 10 === Number(match.charAt(7)) && rest !== 11;
}
