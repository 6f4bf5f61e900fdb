import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { weightedSum } from "../weighted-sum.ts";

/**
 * Moldovan state identification number (IDNP).
 * Source: Legea nr. 273/1994.
 */
export const moldovanIdnp: Recognizer = defineNationalId({
  name: "md/idnp",
  form: String.raw`[029]\d{12}`,
  rule: "thirteen digits",
  check: { name: "digits times 7, 3 and 1, mod 10", holds: holdsIdnp },
  hints: ["IDNP", "cod personal", "codul personal", "număr de identificare", "numărul de identificare"],
  needsHint: true,
});

function holdsIdnp(match: string): boolean {
  return weightedSum(match, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === Number(match.charAt(12));
}
