import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Italian tax code (codice fiscale), also with letters in place of digits (omocodia). */
export const italianTaxCode: Identifier = {
  name: "it/tax-code",
  form: String.raw`[A-Z]{3} ?[A-Z]{3} ?[\dL-NP-V]{2}[A-EHLMPRST][\dL-NP-V]{2} ?[A-Z][\dL-NP-V]{3} ?[A-Z]`,
  rule: "sixteen characters",
  check: { name: "odd and even character values, mod 26", holds: holdsInStdnum("IT", "codicefiscale") },
  hints: ["codice fiscale", "C.F.", "CF", "cod. fisc.", "cod. fiscale", "codice fiscal", "cod.fisc."],
  source: "D.M. 23 dicembre 1976; Agenzia delle Entrate",
  examples: ["PTFRYB63T13H501H"],
};
