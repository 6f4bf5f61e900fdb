import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Number of the Dutch register of persons (A-nummer, administratienummer). */
export const dutchANumber: Identifier = {
  name: "nl/a-number",
  form: String.raw`[1-9]\d{3} ?\d{3} ?\d{3}`,
  rule: "ten digits, no two neighbours alike",
  check: { name: "two sums, mod 11", holds: holdsANumber },
  hints: ["A-nummer", "A-nr", "A nummer", "administratienummer", "anummer"],
  needsHint: true,
  source: "Logisch Ontwerp BRP, element 01.10",
  examples: ["7934628529", "1082678674"],
};

/** The sum of the digits leaves 0 or 5, and that of the digits times 1, 2, 4 … 512 leaves 0. */
function holdsANumber(match: string): boolean {
  const digits = digitsOf(match);
  for (let place = 1; place < 10; place += 1) if (digits.charAt(place) === digits.charAt(place - 1)) return false;
  const rest = weightedSum(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 11;
  return (rest === 0 || rest === 5) && weightedSum(digits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]) % 11 === 0;
}
