import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { weightedSum } from "../weighted-sum.ts";

/**
 * Hungarian personal identifier (személyi azonosító), which begins with sex and date of birth.
 * Source: 1996. évi XX. törvény, 2. melléklet.
 */
export const hungarianPersonalId: Recognizer = defineNationalId({
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
});

function holdsPersonalId(match: string): boolean {
  const digits = match.replaceAll(/\D/gu, "");
  const key = Number(digits.charAt(10));
  // Births from 1997 on count from the other end.
  return [upwards, upwards.toReversed()].some((weights) => weightedSum(digits, weights) % 11 === key);
}
const upwards = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
