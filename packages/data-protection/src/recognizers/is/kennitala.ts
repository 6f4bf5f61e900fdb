import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Icelandic personal number (kennitala). The last digit is the century: 8, 9 or 0.
 * Source: Þjóðskrá Íslands. Fictitious example: 060264-3840.
 */
export const icelandicKennitala: Recognizer = defineNationalId({
  name: "is/kennitala",
  form: String.raw`\d{6}-?\d{3}[089]`,
  rule: "date of birth, serial, century",
  check: { name: "weighted sum, mod 11", holds: holdsInStdnum("IS", "kennitala") },
  hints: ["kennitala", "kennitölu", "kt", "kennitalan", "kennitöl", "kt.", "kennital"],
});
