import type { Identifier } from "../identifier.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Moldovan state identification number (IDNP). */
export const moldovanIdnp: Identifier = {
  name: "md/idnp",
  form: String.raw`[029]\d{12}`,
  rule: "thirteen digits",
  check: { name: "digits times 7, 3 and 1, mod 10", holds: holdsIdnp },
  hints: ["IDNP", "cod personal", "codul personal", "număr de identificare", "numărul de identificare"],
  needsHint: true,
  source: "Legea nr. 273/1994",
  examples: ["TODO"],
};

function holdsIdnp(match: string): boolean {
  return weightedSum(match, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === Number(match.charAt(12));
}
