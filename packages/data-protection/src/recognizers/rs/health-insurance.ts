import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Serbian number of an insured person (ЛБО). No check digit is checked, so it needs an announcing word.
 * Source: Закон о здравственом осигурању.
 */
export const serbianHealthInsurance: Recognizer = defineNationalId({
  name: "rs/health-insurance",
  form: String.raw`\d{11}`,
  rule: "eleven digits",
  hints: ["ЛБО", "LBO", "лични број осигураника", "lični broj osiguranika"],
  needsHint: true,
});
