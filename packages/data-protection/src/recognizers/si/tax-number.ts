import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { weightedSum } from "../weighted-sum.ts";

/**
 * Slovenian tax number (davčna številka).
 * Source: Zakon o davčnem postopku.
 */
export const slovenianTaxNumber: Recognizer = defineNationalId({
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
});

function holdsTaxNumber(match: string): boolean {
  const rest = 11 - (weightedSum(match, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest % 10 === Number(match.charAt(7)) && rest !== 11;
}
