import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsEan13 } from "../checks/ean-13.ts";

/** Number of a Swiss health professional (GLN): 7601, nine digits. */
export const swissHealthProfessional: Identifier = {
  name: "ch/health-professional",
  form: String.raw`7601[. ]?\d{3}[. ]?\d{3}[. ]?\d{3}|7601\d{9}`,
  rule: "7601 and nine digits",
  check: { name: "EAN-13", holds: holdsHealthProfessional },
  hints: ["GLN", "GLN-Nummer", "EAN-Nummer", "numéro GLN", "MedReg", "Medizinalberuferegister"],
  needsHint: true,
  source: "Registerverordnung MedBG (SR 811.117.3)",
  examples: ["7601000123459"],
};

function holdsHealthProfessional(match: string): boolean {
  return keepsEan13(digitsOf(match));
}
