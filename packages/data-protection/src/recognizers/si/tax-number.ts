import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Slovenian tax number (davčna številka). */
export const slovenianTaxNumber: Identifier = {
  name: "si/tax-number",
  form: String.raw`[1-9]\d{7}`,
  rule: "eight digits",
  check: { name: "weighted sum, mod 11", holds: keepsTaxNumber },
  hints: [
    "davčna številka",
    "davčno številko",
    "davčne številke",
    "davčna št.",
    "davčna št",
    "davčna",
    "davčni zavezanec",
    "tax number",
  ],
  needsHint: true,
  source: "Zakon o finančni upravi (ZFU); FURS",
  examples: ["50123459", "46456171"],
};

/** Digits times 8 to 2; 11 less the rest of 11 is the last digit, 0 for 10; 11 is never given. */
export function keepsTaxNumber(match: string): boolean {
  const digits = digitsOf(match);
  const rest = 11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest !== 11 && rest % 10 === Number(digits.charAt(7));
}
