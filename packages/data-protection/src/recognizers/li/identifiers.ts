import type { Identifier } from "../identifier.ts";

/** Liechtenstein. Its social insurance number is the Swiss one (ch/ahv). */
export const li: readonly Identifier[] = [
  {
    name: "li/tax-number",
    form: String.raw`\d{5,12}`,
    rule: "up to twelve digits",
    hints: ["PEID", "PEID-Nummer", "PEID-Nr", "Personenidentifikationsnummer"],
    needsHint: true,
    source: "OECD, Liechtenstein: information on tax identification numbers; Steuerverwaltung, PEID",
    examples: ["1234567"],
  },
];
