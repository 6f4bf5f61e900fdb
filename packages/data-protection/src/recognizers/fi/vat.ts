import type { Identifier } from "../identifier.ts";
import { keepsCompanyNumber } from "./company.ts";

/** Finnish VAT number: FI and the company's number without its hyphen. */
export const finnishVat: Identifier = {
  name: "fi/vat",
  entity: "VAT_NUMBER",
  form: String.raw`FI ?\d{8}`,
  rule: "FI and eight digits",
  check: { name: "weighted sum, mod 11", holds: keepsCompanyNumber },
  hints: ["ALV", "ALV-numero", "arvonlisäveronumero", "momsnummer", "VAT"],
  source: "arvonlisäverolaki 1501/1993; Verohallinto",
  examples: ["FI12345671"],
};
