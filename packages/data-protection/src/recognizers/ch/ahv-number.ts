import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Swiss and Liechtenstein old-age insurance number (AHVN13). */
export const swissAhvNumber: Identifier = {
  name: "ch/ahv-number",
  form: String.raw`756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}`,
  rule: "756 and ten digits",
  check: { name: "EAN-13", holds: holdsInStdnum("CH", "ssn") },
  hints: [
    "AHV",
    "AHV-Nummer",
    "AHVN13",
    "AVS",
    "numéro AVS",
    "AVS-Nummer",
    "numero AVS",
    "Sozialversicherungsnummer",
    "AHV-Nr",
    "AHV-Versichertennummer",
    "n° AVS",
    "NAVS",
    "OASI",
    "n. AVS",
  ],
  source: "Zentrale Ausgleichsstelle",
  examples: ["756.4868.8829.47"],
};
