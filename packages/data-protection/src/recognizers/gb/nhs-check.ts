import { weightedSum } from "../checks/weighted-sum.ts";

/** Whether ten digits keep the check digit of the health services of the United Kingdom. The remainder whose check digit would be 10 is never given. Source: NHS Data Model and Dictionary, "NHS number". */
export function keepsNhsCheck(digits: string): boolean {
  const sum = weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
