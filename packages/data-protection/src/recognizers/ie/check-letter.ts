import { weightedSum } from "../checks/weighted-sum.ts";

/**
 * The check letter of Irish PPS and VAT numbers: digits times 8 to 2, the value of a second letter (A to I are 1 to 9, others 0) times 9, mod 23, W for 0.
 * Source: Social Welfare Consolidation Act 2005, section 262; Revenue, "PPS number check character".
 */
export function irishCheckLetter(sevenDigits: string, secondLetter: string): string {
  const second = secondLetter === "" ? 0 : Math.max(0, "WABCDEFGHI".indexOf(secondLetter));
  return letters.charAt((weightedSum(sevenDigits, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23);
}

const letters = "WABCDEFGHIJKLMNOPQRSTUV";
