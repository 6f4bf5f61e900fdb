import { digitsOf } from "../checks/digits-of.ts";
import { keepsMod1110 } from "../checks/iso-7064-mod-11-10.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Serbian businesses, sole traders among them. */
export const rsBusiness: readonly Identifier[] = [
  {
    name: "rs/vat",
    entity: "VAT_NUMBER",
    form: String.raw`(?:RS ?)?[1-9]\d{8}`,
    rule: "nine digits",
    check: { name: "ISO 7064 mod 11,10", holds: (match) => keepsMod1110(digitsOf(match)) },
    hints: ["PIB", "ПИБ", "poreski identifikacioni broj", "порески идентификациони број", "PDV", "ПДВ", "VAT"],
    needsHint: true,
    source: "Закон о пореском поступку и пореској администрацији, 80/2002",
    examples: ["670469536"],
  },
  {
    name: "rs/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    hints: ["matični broj", "матични број", "МБ", "MB", "matični br", "матични бр"],
    needsHint: true,
    source: "Закон о Агенцији за привредне регистре, 55/2004",
    examples: ["20123456"],
  },
];
