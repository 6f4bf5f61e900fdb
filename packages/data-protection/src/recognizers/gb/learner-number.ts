import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** British number of a learner (ULN): as the health service's, with another remainder, so that none is both. */
export const britishLearnerNumber: Identifier = {
  name: "gb/learner-number",
  form: String.raw`[1-9]\d{9}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsLearnerNumber },
  hints: ["ULN", "unique learner number", "learner number"],
  needsHint: true,
  source: 'HESA, Student record, "Unique Learner Number"',
  examples: ["9276308686"],
};

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

function holdsLearnerNumber(match: string): boolean {
  return weightedSum(match, weights) % 11 === 10;
}
