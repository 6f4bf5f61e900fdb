import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** English number of a pupil (UPN): check letter, authority, school, year, serial; a temporary one ends with a letter. */
export const britishPupilNumber: Identifier = {
  name: "gb/pupil-number",
  form: String.raw`[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]`,
  rule: "letter and twelve digits, or a letter at the end",
  check: { name: "weighted sum, mod 23", holds: holdsPupilNumber },
  hints: ["UPN", "unique pupil number", "pupil number"],
  source: "Department for Education, Unique pupil numbers (UPNs): guide",
  examples: ["B801200005001"],
};

const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

function holdsPupilNumber(match: string): boolean {
  const last = letters.indexOf(match.charAt(12));
  const sum = weightedSum(match.slice(1, 12), weights) + 13 * (last < 0 ? Number(match.charAt(12)) : last);
  return letters.charAt(sum % 23) === match.charAt(0);
}

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
