import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * German tax number of an office (Steuernummer), in the form of a state. No check digit is checked, so it needs an announcing word.
 * Source: § 139a AO; Vordrucke der Finanzverwaltung.
 */
export const germanTaxNumber: Recognizer = defineNationalId({
  name: "de/tax-number",
  form: String.raw`\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}`,
  rule: "two or three digits, three or four, four or five",
  hints: ["Steuernummer", "St.-Nr", "StNr", "Steuer-Nr", "St.Nr", "Steuernr"],
  needsHint: true,
});
