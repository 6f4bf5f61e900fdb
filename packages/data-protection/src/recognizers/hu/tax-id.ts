import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Hungarian tax number of persons (adóazonosító jel). */
export const hungarianTaxId: Identifier = {
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
  source: "1996. évi XX. törvény",
  examples: ["8071592153"],
};

function holdsTaxId(match: string): boolean {
  const sum = weightedSum(match, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  return sum % 11 === Number(match.charAt(9));
}
