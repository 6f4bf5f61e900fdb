import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { hasDate, keepsKennitala } from "./kennitala.ts";

/** Numbers of Icelandic businesses. That of a sole trader is the kennitala. */
export const isBusiness: readonly Identifier[] = [
  {
    name: "is/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`[4-7]\d{5}[- ]?\d{3}[089]`,
    rule: "date of registration with 40 more in the day, serial, century",
    check: { name: "date; weighted sum, mod 11", holds: holdsCompany },
    hints: ["kennitala", "kennitölu", "kt", "kt."],
    source: "lög um fyrirtækjaskrá nr. 17/2003",
    examples: ["450401-3150"],
  },
  {
    name: "is/vat",
    entity: "VAT_NUMBER",
    form: String.raw`(?:IS ?)?\d{5,6}`,
    rule: "five or six digits",
    hints: ["VSK-númer", "VSK númer", "VSK nr", "VSK-nr", "virðisaukaskattsnúmer"],
    needsHint: true,
    source: "lög um virðisaukaskatt nr. 50/1988",
    examples: ["12345"],
  },
];

function holdsCompany(match: string): boolean {
  const digits = digitsOf(match);
  return hasDate(digits, 40) && keepsKennitala(digits);
}
