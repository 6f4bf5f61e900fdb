import type { Identifier } from "../identifier.ts";
import { keepsCompanyNumber } from "./company.ts";

/** Danish VAT number: DK and the company's number. */
export const danishVat: Identifier = {
  name: "dk/vat",
  entity: "VAT_NUMBER",
  form: String.raw`DK ?\d{2} ?\d{2} ?\d{2} ?\d{2}`,
  rule: "DK and eight digits",
  check: { name: "weighted sum, mod 11", holds: keepsCompanyNumber },
  hints: ["moms", "momsnummer", "moms nr", "VAT", "SE-nr"],
  source: "momsloven; Erhvervsstyrelsen",
  examples: ["DK12345674"],
};
