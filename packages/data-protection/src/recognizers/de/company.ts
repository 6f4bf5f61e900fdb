import type { Identifier } from "../identifier.ts";

/** German number in the commercial register, unique with its court: HRA or HRB, number, a letter or two in some courts. Without a check digit. */
export const germanCompany: Identifier = {
  name: "de/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`HR[AB] ?\d{2,6}(?: [A-Z]{1,2})?`,
  rule: "HRA or HRB and two to six digits",
  hints: ["Handelsregister", "HRB", "HRA", "Amtsgericht", "Registergericht", "commercial register"],
  needsHint: true,
  source: "§ 13 HRV",
  examples: ["HRB 123456"],
};
