import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Norwegian number of people who apply for a stay (DUF-nummer): year of the application, serial, two check digits. */
export const norwegianDufNumber: Identifier = {
  name: "no/duf-number",
  form: String.raw`(?:19|20)\d{2} ?\d{6} ?\d{2}`,
  rule: "twelve digits that begin with a year",
  check: { name: "weighted sum, mod 11, in two digits", holds: holdsDufNumber },
  hints: ["DUF-nummer", "DUF-nr", "DUF nummer", "DUF", "DUF number"],
  needsHint: true,
  source: "utlendingsforskriften; UDI, DUF-nummer",
  examples: ["201512345609"],
};

function holdsDufNumber(match: string): boolean {
  const digits = digitsOf(match);
  return weightedSum(digits, [4, 6, 3, 2, 4, 6, 3, 2, 7, 5]) % 11 === Number(digits.slice(10));
}
