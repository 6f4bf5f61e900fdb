import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Norwegian birth number, also D numbers. */
export const norwegianBirthNumber: Identifier = {
  name: "no/birth-number",
  form: String.raw`\d{6}[ -]?\d{5}`,
  rule: "date of birth and five digits",
  check: { name: "two weighted sums, mod 11", holds: holdsInStdnum("NO", "fodselsnummer") },
  hints: [
    "fødselsnummer",
    "fødselsnr",
    "personnummer",
    "D-nummer",
    "fnr",
    "fødsels- og personnummer",
    "f.nr",
    "fødselsnummeret",
    "D-nr",
    "pers.nr",
    "fødsels",
  ],
  source: "folkeregisterloven, Skatteetaten",
  examples: ["101150 92974"],
};
