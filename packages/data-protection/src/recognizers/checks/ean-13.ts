import { weightedSum } from "./weighted-sum.ts";

/** Whether thirteen digits keep the check digit of article and location numbers. Source: GS1 General Specifications, section 7.9. */
export function keepsEan13(digits: string): boolean {
  return weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}
