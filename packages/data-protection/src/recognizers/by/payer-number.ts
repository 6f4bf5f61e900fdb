import { weightedSum } from "../checks/weighted-sum.ts";

/**
 * Whether nine characters keep the check digit of Belarusian tax numbers: weights over digits, a first letter as in base 36, a second as its place in "ABCEHKMOPT"; the remainder 10 is never given.
 * Source: Министерство по налогам и сборам, порядок присвоения УНП.
 */
export function keepsPayerNumber(match: string): boolean {
  const second = "ABCEHKMOPT".indexOf(match.charAt(1));
  const digits = `${match.charAt(0)}${second < 0 ? match.charAt(1) : String(second)}${match.slice(2)}`;
  const first = Number.parseInt(digits.charAt(0), 36);
  const sum = 29 * first + weightedSum(digits.slice(1), [23, 19, 17, 13, 7, 5, 3]);
  return sum % 11 === Number(digits.charAt(8));
}
