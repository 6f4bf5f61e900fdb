import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Turkish identity number (T.C. kimlik numarası).
 * Source: Nüfus Hizmetleri Kanunu, 5490. Fictitious example: 28620958044.
 */
export const turkishIdentityNumber: Recognizer = defineNationalId({
  name: "tr/identity-number",
  form: String.raw`[1-9]\d{10}`,
  rule: "eleven digits",
  check: { name: "two check digits, mod 10", holds: holdsInStdnum("TR", "tckimlik") },
  hints: [
    "kimlik",
    "kimlik numarası",
    "TCKN",
    "T.C. kimlik",
    "TC kimlik no",
    "kimlik no",
    "T.C.",
    "TC",
    "TCKN",
    "kimliğ",
    "T.C. no",
    "nüfus",
    "vatandaşlık",
    "hasta no",
    "sigortalı",
  ],
  needsHint: true,
});
