import type { Identifier } from "../identifier.ts";
import { keeps731 } from "./keeps-731.ts";

/** Numbers of Moldovan businesses, sole traders among them. */
export const mdBusiness: readonly Identifier[] = [
  {
    name: "md/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`1\d{12}`,
    rule: "thirteen digits that begin with 1",
    check: { name: "digits times 7, 3 and 1, mod 10", holds: keeps731 },
    hints: ["IDNO", "cod fiscal", "codul fiscal", "c/f", "фискальный код", "state identification number"],
    needsHint: true,
    source: "Legea nr. 220/2007 privind înregistrarea de stat",
    examples: ["1008600038413"],
  },
  {
    name: "md/vat",
    entity: "VAT_NUMBER",
    form: String.raw`\d{7}`,
    rule: "seven digits",
    hints: ["cod TVA", "codul TVA", "nr. TVA", "код НДС", "VAT code"],
    needsHint: true,
    source: "Codul fiscal, Legea nr. 1163/1997, art. 112",
    examples: ["0501234"],
  },
];
