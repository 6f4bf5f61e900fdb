import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Turkish identity number (T.C. kimlik numarası). */
export const turkishIdentityNumber: Identifier = {
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
  source: "Nüfus Hizmetleri Kanunu, 5490",
  examples: ["28620958044"],
};
