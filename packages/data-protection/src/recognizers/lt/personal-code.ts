import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Lithuanian personal code (asmens kodas). */
export const lithuanianPersonalCode: Identifier = {
  name: "lt/personal-code",
  form: String.raw`[1-6]\d{10}`,
  rule: "eleven digits",
  check: { name: "weighted sums, mod 11", holds: holdsInStdnum("LT", "asmens") },
  hints: [
    "asmens kodas",
    "a. k.",
    "asmens kodo",
    "asmens kodą",
    "a.k.",
    "socialinio draudimo",
    "asm. kodas",
    "asmens kodu",
    "a.k",
    "asm. k.",
    "asmens kod",
    "draudėj",
    "apdraust",
  ],
  needsHint: true,
  source: "gyventojų registro įstatymas",
  examples: ["37912036540"],
};
