import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Dutch citizen service number (BSN).
 * Source: Wet algemene bepalingen burgerservicenummer; RvIG, eleven test. Fictitious example: 696828133.
 */
export const dutchBsn: Recognizer = defineNationalId({
  name: "nl/bsn",
  form: String.raw`\d{4}[. ]?\d{2}[. ]?\d{3}|\d{3} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  check: { name: "eleven test", holds: holdsInStdnum("NL", "bsn") },
  hints: [
    "BSN",
    "burgerservicenummer",
    "sofinummer",
    "BSN-nummer",
    "persoonsnummer",
    "citizen service number",
    "sofi-nummer",
    "burgerservicenr",
    "BSN-nr",
    "burger service nummer",
    "sofinr",
  ],
  needsHint: true,
});
