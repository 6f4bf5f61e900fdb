import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Hungarian tax number of persons (adóazonosító jel): 8, the days from 1867 to the birth, a serial, a check digit. */
export const hungarianTaxId: Identifier = {
  name: "hu/tax-id",
  form: String.raw`8[0-6]\d{8}`,
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
    "tax number",
    "tax ID",
  ],
  needsHint: true,
  source: "1996. évi XX. törvény, 5. melléklet",
  examples: ["8071592153"],
};

function holdsTaxId(match: string): boolean {
  return weightedSum(match, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(match.charAt(9));
}
