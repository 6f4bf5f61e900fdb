import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Cypriot tax identification code (ΑΦΤ, ΤΙΝ). */
export const cypriotTaxNumber: Identifier = {
  name: "cy/tax-number",
  form: String.raw`\d{8}[A-Z]`,
  rule: "eight digits and a letter",
  check: { name: "check letter", holds: holdsInStdnum("CY", "vat") },
  hints: ["ΑΦΤ", "Α.Φ.Τ.", "φορολογικής ταυτότητας", "φορολογικ", "TIC", "TIN", "tax identification"],
  needsHint: true,
  source: "OECD TIN sheet of Cyprus",
  examples: ["TODO"],
};
