import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Dutch citizen service number (BSN). */
export const dutchBsn: Identifier = {
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
  source: "Wet algemene bepalingen burgerservicenummer; RvIG, eleven test",
  examples: ["696828133"],
};
