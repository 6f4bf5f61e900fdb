import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Number of a Spanish health card (CIP). No check digit is checked, so it needs an announcing word.
 * Source: Real Decreto 183/2004.
 */
export const spanishHealthCard: Recognizer = defineNationalId({
  name: "es/health-card",
  form: String.raw`[A-Z]{4} ?\d{1} ?\d{6} ?\d{2,3}|[A-Z]{4} ?\d{10,12}`,
  rule: "four letters and ten to twelve digits",
  hints: ["CIP", "tarjeta sanitaria", "targeta sanitària", "TSI", "CIPA", "tarjeta"],
  needsHint: true,
});
