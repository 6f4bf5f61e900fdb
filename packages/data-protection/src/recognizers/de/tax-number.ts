import type { Identifier } from "../identifier.ts";

/** German tax number of an office (Steuernummer), in the form of a state. No check digit is checked, so it needs an announcing word. */
export const germanTaxNumber: Identifier = {
  name: "de/tax-number",
  form: String.raw`\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}`,
  rule: "two or three digits, three or four, four or five",
  hints: ["Steuernummer", "St.-Nr", "StNr", "Steuer-Nr", "St.Nr", "Steuernr"],
  needsHint: true,
  source: "§ 139a AO; Vordrucke der Finanzverwaltung",
  examples: ["TODO"],
};
