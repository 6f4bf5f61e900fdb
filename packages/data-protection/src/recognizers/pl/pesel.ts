import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Polish population register number (PESEL).
 * Source: ustawa o ewidencji ludności, 24.9.2010; gov.pl. Fictitious example: 74052302182.
 */
export const polishPesel: Recognizer = defineNationalId({
  name: "pl/pesel",
  form: String.raw`\d{11}`,
  rule: "eleven digits",
  check: { name: "weighted sum, mod 10", holds: holdsInStdnum("PL", "pesel") },
  hints: ["PESEL", "nr PESEL", "numer PESEL", "PESEL-u", "nr ewidencyjny", "ubezpieczon", "numeru PESEL", "peselu"],
  needsHint: true,
});
