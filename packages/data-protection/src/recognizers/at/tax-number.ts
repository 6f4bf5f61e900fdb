import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Austrian tax number (Abgabenkontonummer). No check digit is checked, so it needs an announcing word.
 * Source: Bundesministerium für Finanzen.
 */
export const austrianTaxNumber: Recognizer = defineNationalId({
  name: "at/tax-number",
  form: String.raw`\d{2}[- ]?\d{3}/\d{4}`,
  rule: "office, dash, three digits, slash, four digits",
  hints: ["Steuernummer", "St.-Nr", "StNr", "Abgabenkontonummer", "Abgabenkonto", "Steuernr"],
  needsHint: true,
});
