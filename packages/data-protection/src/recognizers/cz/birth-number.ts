import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Czech birth number (rodné číslo); the Slovak one has the same rule. */
export const czechBirthNumber: Identifier = {
  name: "cz/birth-number",
  form: String.raw`\d{2}(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12]\d|3[01]) ?/? ?\d{3,4}`,
  rule: "date of birth, slash, serial",
  check: { name: "the number mod 11", holds: holdsInStdnum("CZ", "rc") },
  hints: [
    "rodné číslo",
    "r. č.",
    "r.č.",
    "RČ",
    "rodného čísla",
    "rodným číslem",
    "rodnym cislom",
    "pojištěn",
    "č. pojištěnce",
    "rodným číslem",
    "rodnému číslu",
    "rod. č.",
    "rodná čísla",
    "rod.č.",
  ],
  source: "zákon č. 133/2000 Sb",
  examples: ["641118/7233"],
};
