import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Greek tax number (ΑΦΜ), of persons and companies. */
export const greekAfm: Identifier = {
  name: "gr/afm",
  form: String.raw`\d{3} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  check: { name: "powers of two, mod 11", holds: keepsAfm },
  hints: ["ΑΦΜ", "Α.Φ.Μ.", "AFM", "αριθμός φορολογικού μητρώου", "φορολογικ", "α.φ.μ", "φορολογούμεν", "φορολογουμέν"],
  needsHint: true,
  source: "ν. 5104/2024 (κώδικας φορολογικής διαδικασίας); ΑΑΔΕ; OECD TIN sheet of Greece",
  examples: ["884028181"],
};

const weights = [256, 128, 64, 32, 16, 8, 4, 2];

export function keepsAfm(written: string): boolean {
  const match = digitsOf(written);
  return Number(match) > 0 && (weightedSum(match, weights) % 11) % 10 === Number(match.charAt(8));
}
