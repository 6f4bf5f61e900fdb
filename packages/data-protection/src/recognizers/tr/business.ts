import type { Identifier } from "../identifier.ts";

/** Numbers of Turkish businesses. The VAT number is the tax number (tr/tax-number). */
export const trBusiness: readonly Identifier[] = [
  {
    name: "tr/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`0\d{15}|\d{4}-\d{4}-\d{4}-\d{4}`,
    rule: "sixteen digits that begin with 0",
    hints: ["Mersis", "Mersis no", "Mersis numarası", "merkezi sicil"],
    needsHint: true,
    source: "Türk Ticaret Kanunu, 6102; Ticaret Sicili Yönetmeliği",
    examples: ["0123456789000015"],
  },
];
