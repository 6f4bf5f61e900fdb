import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Austrian social security number. */
export const austrianSocialSecurity: Identifier = {
  name: "at/social-security",
  form: String.raw`\d{4}[ /-]?\d{6}`,
  rule: "four digits and the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("AT", "vnr") },
  hints: [
    "Versicherungsnummer",
    "Sozialversicherungsnummer",
    "SV-Nummer",
    "SV-Nr",
    "SVNR",
    "VSNR",
    "VNR",
    "e-card",
    "Dienstnehmer",
    "Versicherte",
    "SV Nr",
    "Sozialversicherungsnr",
    "Sozialversicherung",
    "SVN",
    "Versicherungsnr",
    "Vers.-Nr",
    "SV",
  ],
  needsHint: true,
  source: "§ 30c ASVG, Dachverband der Sozialversicherungsträger",
  examples: ["4079 080493"],
};
