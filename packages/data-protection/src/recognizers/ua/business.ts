import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Numbers of Ukrainian businesses. That of a sole trader is the tax number. */
export const uaBusiness: readonly Identifier[] = [
  {
    name: "ua/company",
    entity: "COMPANY_NUMBER",
    form: String.raw`\d{8}`,
    rule: "eight digits",
    check: { name: "weighted sum, mod 11", holds: holdsEdrpou },
    hints: ["ЄДРПОУ", "код ЄДРПОУ", "ЕДРПОУ", "код за ЄДРПОУ", "EDRPOU"],
    needsHint: true,
    source: "постанова Кабінету Міністрів України № 118 від 22.1.1996",
    examples: ["31249961"],
  },
  {
    name: "ua/vat",
    entity: "VAT_NUMBER",
    form: String.raw`\d{12}`,
    rule: "twelve digits",
    hints: ["ІПН платника ПДВ", "платника ПДВ", "платник ПДВ", "індивідуальний податковий номер", "ПДВ"],
    needsHint: true,
    source: "Податковий кодекс України, ст. 183",
    examples: ["312499612345"],
  },
];

/** Numbers from 30000000 to 60000000 have other weights; where the rest is 10, all weights are 2 more. */
function holdsEdrpou(match: string): boolean {
  const weights = "345".includes(match.charAt(0)) ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const more = weights.map((weight) => weight + 2);
  const first = weightedSum(match, weights) % 11;
  return (first === 10 ? (weightedSum(match, more) % 11) % 10 : first) === Number(match.charAt(7));
}
