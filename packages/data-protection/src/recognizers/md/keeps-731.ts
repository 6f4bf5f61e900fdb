import { weightedSum } from "../checks/weighted-sum.ts";

/** Whether thirteen digits keep the check digit of Moldovan registers: digits times 7, 3 and 1 in turn, mod 10. */
export function keeps731(digits: string): boolean {
  return weightedSum(digits, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === Number(digits.charAt(12));
}
