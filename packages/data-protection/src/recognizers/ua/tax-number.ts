import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Ukrainian taxpayer number (РНОКПП).
 * Source: Податковий кодекс України, ст. 70. Fictitious example: 7919712366.
 */
export const ukrainianTaxNumber: Recognizer = defineNationalId({
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
});
