import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Ukrainian taxpayer number (РНОКПП). */
export const ukrainianTaxNumber: Identifier = {
  name: "ua/tax-number",
  form: String.raw`\d{10}`,
  rule: "ten digits that begin with the date of birth",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("UA", "rntrc") },
  hints: [
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
  ],
  needsHint: true,
  source: "Податковий кодекс України, ст. 70",
  examples: ["7919712366"],
};
