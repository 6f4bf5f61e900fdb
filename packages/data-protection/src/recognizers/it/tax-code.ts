import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Italian tax code (codice fiscale), also with letters in place of digits (omocodia).
 * Source: D.M. 23 dicembre 1976; Agenzia delle Entrate. Fictitious example: PTFRYB63T13H501H.
 */
export const italianTaxCode: Recognizer = defineNationalId({
  name: "it/tax-code",
  form: String.raw`[A-Z]{3} ?[A-Z]{3} ?[\dL-NP-V]{2}[A-EHLMPRST][\dL-NP-V]{2} ?[A-Z][\dL-NP-V]{3} ?[A-Z]`,
  rule: "sixteen characters",
  check: { name: "odd and even character values, mod 26", holds: holdsInStdnum("IT", "codicefiscale") },
  hints: ["codice fiscale", "C.F.", "CF", "cod. fisc.", "cod. fiscale", "codice fiscal", "cod.fisc."],
});
