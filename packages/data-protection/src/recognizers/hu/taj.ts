import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

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
  ],
  needsHint: true,
  source: "1996. évi XX. törvény",
  examples: ["780 083 741"],
};

function holdsTaj(match: string): boolean {
  const digits = match.replaceAll(/\D/gu, "");
  const sum = weightedSum(digits, [3, 7, 3, 7, 3, 7, 3, 7]);
  return sum % 10 === Number(digits.charAt(8));
}
