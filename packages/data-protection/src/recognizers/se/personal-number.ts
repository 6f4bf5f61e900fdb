import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Swedish personal number, also coordination numbers. */
export const swedishPersonalNumber: Identifier = {
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
  source: "folkbokföringslagen (1991:481), Skatteverket SKV 704",
  examples: ["420603-5083"],
};
