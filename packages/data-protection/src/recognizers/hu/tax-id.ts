import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { weightedSum } from "../weighted-sum.ts";

/**
 * Hungarian tax number of persons (adóazonosító jel).
 * Source: 1996. évi XX. törvény. Fictitious example: 8071592153.
 */
export const hungarianTaxId: Recognizer = defineNationalId({
  name: "hu/tax-id",
  form: String.raw`8\d{9}`,
  rule: "ten digits that begin with 8",
  check: { name: "digits times their place, mod 11", holds: holdsTaxId },
  hints: [
    "adóazonosító",
    "adóazonosító jel",
    "adóazonosító jele",
    "adószám",
    "adóazonosítója",
    "adóazonosító jelem",
    "adóazonosító jellel",
    "adóaz",
    "adózó",
  ],
  needsHint: true,
});

function holdsTaxId(match: string): boolean {
  const sum = weightedSum(match, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  return sum % 11 === Number(match.charAt(9));
}
