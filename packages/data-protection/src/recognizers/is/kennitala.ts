import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Icelandic personal number (kennitala). The last digit is the century: 8, 9 or 0. */
export const icelandicKennitala: Identifier = {
  name: "is/kennitala",
  form: String.raw`\d{6}-?\d{3}[089]`,
  rule: "date of birth, serial, century",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("IS", "kennitala") },
  hints: ["kennitala", "kennitölu", "kt", "kennitalan", "kennitöl", "kt.", "kennital"],
  source: "Þjóðskrá Íslands",
  examples: ["060264-3840"],
};
