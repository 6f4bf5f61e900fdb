import type { Identifier } from "../identifier.ts";

/** Cypriot number in the register of companies: HE and up to six digits. Without a check digit. */
export const cypriotCompany: Identifier = {
  name: "cy/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`(?:HE|ΗΕ) ?\d{4,6}`,
  rule: "HE and four to six digits",
  hints: ["HE", "ΗΕ", "αριθμός εγγραφής", "registration number", "company number", "αρ. εγγραφής"],
  needsHint: true,
  source: "περί Εταιρειών Νόμος, Κεφ. 113",
  examples: ["HE 123456"],
};
