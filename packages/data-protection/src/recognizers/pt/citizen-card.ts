import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";
import { holdsInStdnum } from "../holds-in-stdnum.ts";

/**
 * Portuguese citizen card number.
 * Source: Lei n.º 7/2007; Imprensa Nacional-Casa da Moeda. Fictitious example: 676927138ZZ9.
 */
export const portugueseCitizenCard: Recognizer = defineNationalId({
  name: "pt/citizen-card",
  form: String.raw`\d{8} ?\d ?[A-Z0-9]{2} ?\d`,
  rule: "eight digits, check digit, version, check digit",
  check: { name: "Luhn over letters and digits", holds: holdsInStdnum("PT", "cc") },
  hints: ["cartão de cidadão", "cartão do cidadão", "CC", "documento de identificação"],
});
