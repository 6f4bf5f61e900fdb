import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Swiss old-age insurance number as given until 2008: name, year, quarter with sex and day, order, check digit. */
export const swissOldAhvNumber: Identifier = {
  name: "ch/old-ahv-number",
  form: String.raw`\d{3}\.\d{2}\.\d{3}\.\d{3}`,
  rule: "eleven digits in groups of 3, 2, 3 and 3",
  check: { name: "weighted sum, mod 11", holds: holdsOldAhvNumber },
  hints: ["AHV", "AVS", "AHV-Nummer", "AHV-Nr", "numéro AVS", "n° AVS", "numero AVS", "n. AVS"],
  needsHint: true,
  source: "Zentrale Ausgleichsstelle, Schlüsselzahlen der Versichertennummer bis 2008",
  examples: ["123.45.678.113"],
};

const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function holdsOldAhvNumber(match: string): boolean {
  const digits = digitsOf(match);
  return (11 - (weightedSum(digits, weights) % 11)) % 11 === Number(digits.charAt(10));
}
