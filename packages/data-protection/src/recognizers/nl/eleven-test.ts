import { weightedSum } from "../checks/weighted-sum.ts";

/** Nine digits times 9 to 2 less the last one, mod 11: 0 for a BSN or RSIN, 5 for an education number. Source: RvIG, Logisch Ontwerp BSN; DUO, onderwijsnummer. */
export function elevenTest(digits: string): number {
  return (((weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - Number(digits.charAt(8))) % 11) + 11) % 11;
}
