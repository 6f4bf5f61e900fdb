import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Hungarian tax number of persons (adóazonosító jel).
 * Source: 1996. évi XX. törvény. Fictitious example: 8071592153.
 */
export const hungarianTaxId: Recognizer = defineNationalId({
  name: "hu/tax-id",
  form: String.raw`8\d{9}`,
  rule: "ten digits that begin with 8",
  check: { name: "digits times their place, mod 11", holds: holdsTaxId },
  hints: ["adóazonosító", "adóazonosító jel", "adóazonosító jele", "adószám", "adóazonosítója"],
  needsHint: true,
});

function holdsTaxId(match: string): boolean {
  const sum = [...match.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (place + 1), 0);
  return sum % 11 === Number(match.charAt(9));
}
