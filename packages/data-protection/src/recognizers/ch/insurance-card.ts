import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Number of a Swiss insurance card. No check digit is checked, so it needs an announcing word.
 * Source: Verordnung über die Versichertenkarte, VVK.
 */
export const swissInsuranceCard: Recognizer = defineNationalId({
  name: "ch/insurance-card",
  form: String.raw`80756\d{15}`,
  rule: "twenty digits",
  hints: [
    "Versichertenkarte",
    "Karten-Nr",
    "Kennnummer",
    "carte d'assuré",
    "tessera d'assicurato",
    "Krankenkasse",
    "KVG",
  ],
  needsHint: true,
});
