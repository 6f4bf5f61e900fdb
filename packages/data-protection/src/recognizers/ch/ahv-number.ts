import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsEan13 } from "../checks/ean-13.ts";

/** Swiss and Liechtenstein old-age insurance number (AHVN13). */
export const swissAhvNumber: Identifier = {
  name: "ch/ahv-number",
  form: String.raw`756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}`,
  rule: "756 and ten digits",
  check: { name: "EAN-13", holds: holdsAhvNumber },
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
    "NAVS13",
  ],
  source: "Art. 50c AHVG, Art. 133 AHVV; Zentrale Ausgleichsstelle",
  examples: ["756.4868.8829.47", "756.9217.0769.85"],
};

function holdsAhvNumber(match: string): boolean {
  return keepsEan13(digitsOf(match));
}
