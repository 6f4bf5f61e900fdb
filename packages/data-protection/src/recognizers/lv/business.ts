import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";
import { keepsLatvianPersonalCode } from "./personal-code.ts";

/** Numbers of Latvian businesses, sole traders among them. */
export const lvBusiness: readonly Identifier[] = [
  {
    name: "lv/vat",
    entity: "VAT_NUMBER",
    form: String.raw`LV ?\d{11}`,
    rule: "LV and eleven digits, of a person the personal code",
    check: { name: "weighted sum, mod 11", holds: holdsVat },
    hints: ["PVN", "PVN numurs", "PVN reģ. Nr", "PVN maksātāja", "VAT"],
    source: "Pievienotās vērtības nodokļa likums",
    examples: ["LV40003521600"],
  },
  {
    name: "lv/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`[4-9]\d{10}`,
    rule: "eleven digits",
    check: { name: "weighted sum, mod 11", holds: holdsRegistration },
    hints: ["reģ. Nr", "reģistrācijas numurs", "vienotais reģistrācijas numurs", "reģ.nr", "registration number"],
    needsHint: true,
    source: "Likums par Latvijas Republikas Uzņēmumu reģistru",
    examples: ["40003521600"],
  },
];

function holdsVat(match: string): boolean {
  const digits = digitsOf(match);
  return digits.charAt(0) > "3" ? holdsRegistration(digits) : keepsLatvianPersonalCode(digits);
}

function holdsRegistration(match: string): boolean {
  return weightedSum(digitsOf(match), [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
}
