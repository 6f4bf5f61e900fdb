import type { Identifier } from "../identifier.ts";

/** Austrian tax number (Abgabenkontonummer). No check digit is checked, so it needs an announcing word. */
export const austrianTaxNumber: Identifier = {
  name: "at/tax-number",
  form: String.raw`\d{2}[- ]?\d{3}/\d{4}`,
  rule: "office, dash, three digits, slash, four digits",
  hints: ["Steuernummer", "St.-Nr", "StNr", "Abgabenkontonummer", "Abgabenkonto", "Steuernr"],
  needsHint: true,
  source: "Bundesministerium für Finanzen",
  examples: ["TODO"],
};
