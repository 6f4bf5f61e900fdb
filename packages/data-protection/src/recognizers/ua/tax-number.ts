import { weightedSum } from "../checks/weighted-sum.ts";
import type { Identifier } from "../identifier.ts";

/** Ukrainian taxpayer number (РНОКПП): days from 1900 to the birth, serial with the sex, check digit. */
export const ukrainianTaxNumber: Identifier = {
  name: "ua/tax-number",
  form: String.raw`\d{10}`,
  rule: "ten digits that begin with the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsTaxNumber },
  hints: [
    "ДРФО",
    "ідент. код",
    "податковий код",
    "код ІПН",
    "РНОКПП",
    "ІПН",
    "ідентифікаційний код",
    "ідентифікаційний номер",
    "податковий номер",
    "ИНН",
    "платник",
    "податк",
    "ідентифікаційн",
    "код платника",
    "інн",
    "RNOKPP",
    "tax number",
  ],
  needsHint: true,
  source: "Податковий кодекс України, ст. 70",
  examples: ["7919712366", "3124650803"],
};

function holdsTaxNumber(match: string): boolean {
  const sum = weightedSum(match, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
  return (((sum % 11) + 11) % 11) % 10 === Number(match.charAt(9));
}
