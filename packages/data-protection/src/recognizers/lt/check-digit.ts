import { weightedSum } from "../checks/weighted-sum.ts";

/**
 * The check digit of Lithuanian numbers of persons, companies and taxpayers: digits times 1 to 9 in turn, mod 11; where that is 10, times 3 to 9, 1, 2 in turn, and 0 for 10.
 * Source: Gyventojų registro įstatymas; Mokesčių administravimo įstatymas.
 */
export function lithuanianCheckDigit(digits: string): number {
  const first = weightedSum(digits, firstWeights) % 11;
  return first === 10 ? (weightedSum(digits, secondWeights) % 11) % 10 : first;
}

/** Digits of a shorter number beyond its end count nothing. */
const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4];
