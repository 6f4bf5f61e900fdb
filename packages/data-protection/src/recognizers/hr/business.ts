import { digitsOf } from "../checks/digits-of.ts";
import { keepsMod1110 } from "../checks/iso-7064-mod-11-10.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Croatian businesses, sole traders among them. */
export const hrBusiness: readonly Identifier[] = [
  {
    name: "hr/vat",
    entity: "VAT_NUMBER",
    form: String.raw`HR ?\d{11}`,
    rule: "HR and the OIB",
    check: { name: "ISO 7064 mod 11,10", holds: (match) => keepsMod1110(digitsOf(match)) },
    hints: ["PDV ID", "PDV identifikacijski broj", "PDV broj", "VAT"],
    source: "Zakon o porezu na dodanu vrijednost, NN 73/13",
    examples: ["HR65914949874"],
  },
  {
    name: "hr/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`[01]\d{8}`,
    rule: "nine digits",
    hints: ["MBS", "matični broj subjekta"],
    needsHint: true,
    source: "Zakon o sudskom registru, NN 1/95",
    examples: ["080123456"],
  },
];
