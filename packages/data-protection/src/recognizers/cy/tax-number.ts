import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Cypriot tax identification code (ΑΦΤ, ΤΙΝ).
 * Source: OECD TIN sheet of Cyprus.
 */
export const cypriotTaxNumber: Recognizer = defineNationalId({
  name: "cy/tax-number",
  form: String.raw`\d{8}[A-Z]`,
  rule: "eight digits and a letter",
  check: { name: "check letter", holds: holdsInStdnum("CY", "vat") },
  hints: ["ΑΦΤ", "Α.Φ.Τ.", "φορολογικής ταυτότητας", "φορολογικ", "TIC", "TIN", "tax identification"],
  needsHint: true,
});
