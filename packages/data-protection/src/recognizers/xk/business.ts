import type { Identifier } from "../identifier.ts";

/** Numbers of Kosovar businesses. They have no public check digit, so they need an announcing word. */
export const xkBusiness: readonly Identifier[] = [
  {
    name: "xk/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`81\d{7}`,
    rule: "nine digits that begin with 81",
    hints: ["NUI", "numri unik identifikues", "numër unik identifikues", "JIB", "business number"],
    needsHint: true,
    source: "Ligji nr. 06/L-016 për shoqëritë tregtare",
    examples: ["810123456"],
  },
  {
    name: "xk/vat",
    entity: "VAT_NUMBER",
    form: String.raw`33\d{7}`,
    rule: "nine digits that begin with 33",
    hints: ["TVSH", "numri i TVSH", "PDV", "VAT"],
    needsHint: true,
    source: "Ligji nr. 05/L-037 për tatimin mbi vlerën e shtuar",
    examples: ["330123456"],
  },
];
