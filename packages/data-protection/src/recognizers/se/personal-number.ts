import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Swedish personal number, also coordination numbers.
 * Source: folkbokföringslagen (1991:481), Skatteverket SKV 704. Fictitious example: 420603-5083.
 */
export const swedishPersonalNumber: Recognizer = defineNationalId({
  name: "se/personal-number",
  form: String.raw`(?:19|20)?\d{6}[-+ ]?\d{4}`,
  rule: "date of birth and four digits",
  check: { name: "Luhn", holds: holdsInStdnum("SE", "personnummer") },
  hints: [
    "personnummer",
    "personnr",
    "samordningsnummer",
    "pnr",
    "person-nr",
    "pers.nr",
    "persnr",
    "p.nr",
    "samordningsnr",
    "personnumret",
    "org.nr",
  ],
});
