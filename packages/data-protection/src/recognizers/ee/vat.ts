import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Estonian VAT number (KMKR). */
export const estonianVat: Identifier = {
  name: "ee/vat",
  entity: "VAT_NUMBER",
  form: String.raw`EE ?\d{9}`,
  rule: "EE and nine digits",
  check: { name: "weights 3, 7, 1, mod 10", holds: holdsVatNumber },
  hints: ["KMKR", "käibemaksukohustuslase number", "KMKR number", "VAT"],
  source: "käibemaksuseadus; Maksu- ja Tolliamet",
  examples: ["EE123456780"],
};

const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1];

function holdsVatNumber(match: string): boolean {
  return weightedSum(digitsOf(match), weights) % 10 === 0;
}
