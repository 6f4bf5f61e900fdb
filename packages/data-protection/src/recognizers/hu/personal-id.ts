import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Hungarian personal identifier (személyi azonosító), which begins with sex and date of birth. */
export const hungarianPersonalId: Identifier = {
  name: "hu/personal-id",
  form: String.raw`[1-8][ -]?\d{6}[ -]?\d{4}`,
  rule: "eleven digits",
  check: { name: "weighted sum, mod 11", holds: holdsPersonalId },
  hints: [
    "személyi azonosító",
    "személyi szám",
    "személyazonosító",
    "személyi azonosítój",
    "személyi száma",
    "szem. azon.",
  ],
  needsHint: true,
  source: "1996. évi XX. törvény, 2. melléklet",
  examples: ["TODO"],
};

function holdsPersonalId(match: string): boolean {
  const digits = match.replaceAll(/\D/gu, "");
  return weightingsOf(digits).some((weights) => weightedSum(digits, weights) % 11 === Number(digits.charAt(10)));
}

const upwards = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const downwards = upwards.toReversed();

/** Births from 1997 on count from the other end. The first digit gives sex and century: 1, 2 the 1900s, 3, 4 the 2000s. */
function weightingsOf(digits: string): readonly (readonly number[])[] {
  const first = Number(digits.charAt(0));
  if (first === 3 || first === 4) return [downwards];
  if (first <= 2) return [Number(digits.slice(1, 3)) >= 97 ? downwards : upwards];
  return [upwards, downwards];
}
