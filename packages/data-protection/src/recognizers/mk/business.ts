import { digitsOf } from "../checks/digits-of.ts";
import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Macedonian businesses, sole traders among them. */
export const mkBusiness: readonly Identifier[] = [
  {
    name: "mk/vat",
    entity: "VAT_NUMBER",
    form: String.raw`(?:(?:MK|МК) ?)?[45]\d{12}`,
    rule: "thirteen digits that begin with 4, of persons with 5",
    check: { name: "weighted sum, mod 11", holds: holdsEdb },
    hints: ["ЕДБ", "EDB", "даночен број", "единствен даночен број", "ДДВ", "VAT", "tax number"],
    needsHint: true,
    source: "Закон за даночна постапка",
    examples: ["4046302054694"],
  },
  {
    name: "mk/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{7}`,
    rule: "seven digits",
    hints: ["ЕМБС", "EMBS", "матичен број на субјект", "единствен матичен број на субјект"],
    needsHint: true,
    source: "Закон за едношалтерски систем",
    examples: ["6302054"],
  },
];

function holdsEdb(match: string): boolean {
  const digits = digitsOf(match);
  const sum = weightedSum(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return ((11 - (sum % 11)) % 11) % 10 === Number(digits.charAt(12));
}
