import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Slovak birth number (rodné číslo). */
export const slovakBirthNumber: Identifier = {
  name: "sk/birth-number",
  form: String.raw`\d{2}(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12]\d|3[01]) ?/? ?\d{3,4}`,
  rule: "date of birth, slash, serial",
  check: { name: "the number mod 11", holds: holdsInStdnum("SK", "rc") },
  hints: [
    "rodné číslo",
    "r. č.",
    "r.č.",
    "RČ",
    "rodného čísla",
    "rodným číslom",
    "poisten",
    "rodnému číslu",
    "rod. č.",
    "rod.č.",
  ],
  source: "zákon č. 301/1995 Z. z",
  examples: ["610308/6330"],
};
