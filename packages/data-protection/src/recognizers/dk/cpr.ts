import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Danish personal number. Since 2007 without a check digit, so it needs an announcing word. */
export const danishCpr: Identifier = {
  name: "dk/cpr",
  form: String.raw`\d{6}[ -]?\d{4}`,
  rule: "date of birth and four digits",
  check: { name: "date of birth", holds: holdsInStdnum("DK", "cpr") },
  hints: [
    "CPR",
    "CPR-nummer",
    "CPR-nr",
    "personnummer",
    "cpr.nr",
    "CPR-nummeret",
    "CPR-nr.",
    "personnumre",
    "cprnr",
    "cpr nr",
    "cpr-",
    "sygesikring",
    "folkeregister",
  ],
  needsHint: true,
  source: "CPR-loven, CPR-kontoret",
  examples: ["211082-3828"],
};
