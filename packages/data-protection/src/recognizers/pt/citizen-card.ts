import type { Identifier } from "../identifier.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/** Portuguese citizen card number. */
export const portugueseCitizenCard: Identifier = {
  name: "pt/citizen-card",
  form: String.raw`\d{8} ?\d ?[A-Z0-9]{2} ?\d`,
  rule: "eight digits, check digit, version, check digit",
  check: { name: "Luhn over letters and digits", holds: holdsInStdnum("PT", "cc") },
  hints: ["cartão de cidadão", "cartão do cidadão", "CC", "documento de identificação"],
  source: "Lei n.º 7/2007; Imprensa Nacional-Casa da Moeda",
  examples: ["676927138ZZ9"],
};
