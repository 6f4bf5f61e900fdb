import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Portuguese number of a user of the health service (número de utente). No check digit is checked, so it needs an announcing word.
 * Source: Decreto-Lei n.º 198/95.
 */
export const portugueseHealthUser: Recognizer = defineNationalId({
  name: "pt/health-user",
  form: String.raw`\d{3} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  hints: ["utente", "n.º de utente", "número de utente", "SNS", "cartão de utente"],
  needsHint: true,
});
