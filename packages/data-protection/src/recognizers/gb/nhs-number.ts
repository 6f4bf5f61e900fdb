import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * British health service number.
 * Source: NHS Data Model and Dictionary, "NHS number". Fictitious example: 970 172 8637.
 */
export const britishNhsNumber: Recognizer = defineNationalId({
  name: "gb/nhs-number",
  form: String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`,
  rule: "ten digits",
  check: { name: "weighted sum, mod 11", holds: holdsNhsNumber },
  hints: ["NHS", "NHS number", "NHS no", "CHI", "H&C number"],
  needsHint: true,
});

function holdsNhsNumber(match: string): boolean {
  const digits = match.replaceAll(/\D/gu, "");
  const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
