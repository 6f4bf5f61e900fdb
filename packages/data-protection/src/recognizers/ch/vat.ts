import type { Identifier } from "../identifier.ts";
import { keepsCompanyNumber } from "./company.ts";

/** Swiss VAT number: the company's with the tax's short name behind it. */
export const swissVat: Identifier = {
  name: "ch/vat",
  entity: "VAT_NUMBER",
  form: String.raw`CHE[- ]?\d{3}\.?\d{3}\.?\d{3} (?:MWST|TVA|IVA|TPV)`,
  rule: "CHE, nine digits, MWST, TVA, IVA or TPV",
  check: { name: "weighted sum, mod 11", holds: holdsVatNumber },
  hints: ["MWST", "MWST-Nr", "TVA", "IVA", "VAT"],
  source: "Art. 66 MWSTG; Bundesgesetz über die UID (SR 431.03)",
  examples: ["CHE-123.456.788 MWST"],
};

function holdsVatNumber(match: string): boolean {
  return keepsCompanyNumber(match);
}
