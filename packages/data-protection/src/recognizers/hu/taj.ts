import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Hungarian social insurance number (TAJ). */
export const hungarianTaj: Identifier = {
  name: "hu/taj",
  form: String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`,
  rule: "nine digits",
  check: { name: "digits times 3 and 7, mod 10", holds: holdsTaj },
  hints: [
    "TAJ",
    "TAJ-szám",
    "TAJ-száma",
    "TAJ szám",
    "TAJ-számom",
    "társadalombiztosítási azonosító",
    "társadalombiztosítási",
    "TAJ-kártya",
    "TAJ-számú",
    "biztosítási szám",
    "TB-szám",
    "biztosított",
    "social security number",
    "social insurance number",
  ],
  needsHint: true,
  source: "1996. évi XX. törvény, 4. melléklet",
  examples: ["780 083 741", "111111110"],
};

function holdsTaj(match: string): boolean {
  const digits = digitsOf(match);
  return weightedSum(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(digits.charAt(8));
}
