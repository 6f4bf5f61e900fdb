import { weightedSum } from "../checks/weighted-sum.ts";

/** Whether digits keep the check digit at their end, of people and companies alike: weights 1, 2 … 9, 1 …, mod 11; where that leaves 10, weights from 3 on; where that leaves 10 too, it is 0. Source: EVS 585:2007. */
export function keepsEstonianSums(digits: string): boolean {
  const body = digits.slice(0, -1);
  const first = weightedSum(body, weightsFrom(1, body.length)) % 11;
  const check = first < 10 ? first : (weightedSum(body, weightsFrom(3, body.length)) % 11) % 10;
  return check === Number(digits.at(-1));
}

function weightsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => ((first - 1 + place) % 9) + 1);
}
