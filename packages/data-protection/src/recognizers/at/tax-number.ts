import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";

/** Austrian tax number (Abgabenkontonummer): tax office, six digits, check digit. */
export const austrianTaxNumber: Identifier = {
  name: "at/tax-number",
  form: String.raw`\d{2}[- ]?\d{3}/\d{4}`,
  rule: "office, dash, three digits, slash, four digits",
  check: { name: "Luhn", holds: holdsTaxNumber },
  hints: ["Steuernummer", "St.-Nr", "StNr", "Abgabenkontonummer", "Abgabenkonto", "Steuernr", "tax number"],
  needsHint: true,
  source: "Bundesministerium für Finanzen; OECD TIN sheet of Austria",
  examples: ["12-345/6782"],
};

function holdsTaxNumber(match: string): boolean {
  return keepsLuhn(digitsOf(match));
}
