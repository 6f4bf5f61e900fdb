import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Turkish identity number (T.C. kimlik numarası), also that of foreigners, which begins with 99. */
export const turkishIdentityNumber: Identifier = {
  name: "tr/identity-number",
  form: String.raw`[1-9]\d{2} ?\d{3} ?\d{3} ?\d{2}`,
  rule: "eleven digits",
  check: { name: "two check digits, mod 10", holds: holdsIdentityNumber },
  hints: [
    "kimlik",
    "kimlik numarası",
    "TCKN",
    "T.C. kimlik",
    "TC kimlik no",
    "kimlik no",
    "T.C.",
    "TC",
    "YKN",
    "kimliğ",
    "T.C. no",
    "nüfus",
    "vatandaşlık",
    "hasta no",
    "sigortalı",
    "Turkish ID",
  ],
  needsHint: true,
  source: "Nüfus Hizmetleri Kanunu, 5490",
  examples: ["28620958044", "10000000146"],
};

/** Seven times the digits in odd places less those in even ones is the tenth, the sum of the first ten the last. */
function holdsIdentityNumber(written: string): boolean {
  const match = digitsOf(written);
  const tenth = weightedSum(match, [7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10;
  if (tenth !== Number(match.charAt(9))) return false;
  return weightedSum(match, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === Number(match.charAt(10));
}
