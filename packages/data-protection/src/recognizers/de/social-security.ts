import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * German pension insurance number, which is the social security number.
 * Source: § 147 SGB VI, VKVV. Fictitious example: 15070649C103.
 */
export const germanSocialSecurity: Recognizer = defineNationalId({
  name: "de/social-security",
  form: String.raw`\d{2} ?\d{6} ?[A-Z] ?\d{3}`,
  rule: "area, date of birth, letter, serial",
  check: { name: "digit sums, mod 10", holds: holdsInStdnum("DE", "svnr") },
  hints: [
    "Sozialversicherungsnummer",
    "Rentenversicherungsnummer",
    "Versicherungsnummer",
    "SV-Nummer",
    "RVNR",
    "RV-Nummer",
    "SVNR",
    "Rentenversicherung",
    "Sozialversicherung",
    "SV-Nr",
    "RV-Nr",
    "VSNR",
    "Sozialvers.-Nr",
    "Versicherungsnr",
  ],
});
