import type { Identifier } from "../identifier.ts";
import { digitsOf } from "../checks/digits-of.ts";
import { keepsLuhn } from "../checks/luhn.ts";

/** French number of a company or sole trader (SIREN). */
export const frenchCompany: Identifier = {
  name: "fr/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`\d{3} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  check: { name: "Luhn", holds: holdsCompanyNumber },
  hints: ["SIREN", "n° SIREN", "RCS", "company number"],
  needsHint: true,
  source: "code de commerce, art. R123-221",
  examples: ["123 456 782"],
};

function holdsCompanyNumber(match: string): boolean {
  return keepsLuhn(digitsOf(match));
}
