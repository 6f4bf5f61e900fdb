import type { Identifier } from "../identifier.ts";

/** Greek number of an insured person at the former ΙΚΑ (ΑΜΑ). Without a public check digit, so it needs an announcing word. */
export const greekInsuredNumber: Identifier = {
  name: "gr/insured-number",
  form: String.raw`\d{7}`,
  rule: "seven digits",
  hints: [
    "ΑΜΑ ΙΚΑ",
    "ΑΜΑ:",
    "Α.Μ.Α.",
    "ΑΜ ΙΚΑ",
    "Α.Μ. ΙΚΑ",
    "αριθμός μητρώου ασφαλισμένου",
    "αρ. μητρώου ασφαλισμένου",
  ],
  needsHint: true,
  source: "e-ΕΦΚΑ, Αριθμός Μητρώου Ασφαλισμένου",
  examples: ["1234567"],
};
