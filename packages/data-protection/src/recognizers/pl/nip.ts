import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Polish tax number (NIP), a person's where the person runs a business. */
export const polishNip: Identifier = {
  name: "pl/nip",
  form: String.raw`\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{3}-\d{2}-\d{2}-\d{3}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: keepsNip },
  hints: [
    "NIP",
    "numer identyfikacji podatkowej",
    "nr NIP",
    "NIP-u",
    "identyfikacji podatkowej",
    "podatnik",
    "tax number",
    "tax ID",
  ],
  needsHint: true,
  source: "ustawa o zasadach ewidencji i identyfikacji podatników, 13.10.1995",
  examples: ["1597567934", "123-456-32-18"],
};

/** Nine digits times their weights, mod 11, are the tenth; 10 is never given. */
export function keepsNip(match: string): boolean {
  const digits = digitsOf(match);
  return weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits.charAt(9));
}
