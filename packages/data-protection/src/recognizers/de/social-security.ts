import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** German pension insurance number, which is the social security number. */
export const germanSocialSecurity: Identifier = {
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
  source: "§ 147 SGB VI, VKVV",
  examples: ["15070649C103"],
};
