import { digitsOf } from "../checks/digits-of.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Polish population register number (PESEL). The century stands in the month: 80 more for the 1800s, 0 the 1900s, 20 the 2000s. */
export const polishPesel: Identifier = {
  name: "pl/pesel",
  form: String.raw`\d{6}[ -]?\d{5}|\d{2} \d{2} \d{2} \d{5}`,
  rule: "eleven digits",
  check: { name: "date of birth; weighted sum, mod 10", holds: holdsPesel },
  hints: [
    "PESEL",
    "nr PESEL",
    "numer PESEL",
    "PESEL-u",
    "nr ewidencyjny",
    "ubezpieczon",
    "numeru PESEL",
    "peselu",
    "PESEL number",
  ],
  needsHint: true,
  source: "ustawa o ewidencji ludności, 24.9.2010; gov.pl",
  examples: ["74052302182", "44051401359"],
};

function holdsPesel(written: string): boolean {
  const match = digitsOf(written);
  const month = Number(match.slice(2, 4));
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)] ?? 1900;
  if (!isBirthDate(century + Number(match.slice(0, 2)), month % 20, Number(match.slice(4, 6)))) return false;
  return weightedSum(match, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}
