/** The sum of a number's digits, each times the weight of its place: the core of most check digit rules. Digits beyond the weights do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, place) => total + weight * Number(digits.charAt(place)), 0);
}
