import type { Identifier } from "../identifier.ts";

/** Number in the German central register of foreigners (AZR). Without a public check digit, so it needs an announcing word. */
export const germanForeignerNumber: Identifier = {
  name: "de/foreigner-number",
  form: String.raw`\d{12}`,
  rule: "twelve digits",
  hints: ["AZR-Nummer", "AZR-Nr", "AZR", "Ausländerzentralregister"],
  needsHint: true,
  source: "§ 3 AZRG",
  examples: ["123456789012"],
};
