import type { Identifier } from "../identifier.ts";

/** Greek number in the commercial register (ΓΕΜΗ). Its check digits' rule is not public, so it needs an announcing word. */
export const greekCompany: Identifier = {
  name: "gr/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{12}`,
  rule: "twelve digits",
  hints: ["ΓΕΜΗ", "Γ.Ε.ΜΗ.", "ΓΕ.ΜΗ.", "GEMI", "αριθμός ΓΕΜΗ"],
  needsHint: true,
  source: "ν. 4919/2022, Γενικό Εμπορικό Μητρώο",
  examples: ["123456789000"],
};
