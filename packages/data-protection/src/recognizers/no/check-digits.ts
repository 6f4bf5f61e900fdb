import { weightedSum } from "../checks/weighted-sum.ts";

/** Whether eleven digits keep the two check digits of Norwegian personal numbers. Source: Skatteetaten, "Fødselsnummer", folkeregisterforskriften § 2-2-3. */
export function keepsNorwegianCheckDigits(digits: string): boolean {
  return (
    weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}
