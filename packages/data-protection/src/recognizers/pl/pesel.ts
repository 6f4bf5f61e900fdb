import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Polish population register number (PESEL). */
export const polishPesel: Identifier = {
  name: "pl/pesel",
  form: String.raw`\d{11}`,
  rule: "eleven digits",
  check: { name: "weighted sum, mod 10", holds: holdsInStdnum("PL", "pesel") },
  hints: ["PESEL", "nr PESEL", "numer PESEL", "PESEL-u", "nr ewidencyjny", "ubezpieczon", "numeru PESEL", "peselu"],
  needsHint: true,
  source: "ustawa o ewidencji ludności, 24.9.2010; gov.pl",
  examples: ["74052302182"],
};
