import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Romanian code of an insured person (CID). No check digit is checked, so it needs an announcing word.
 * Source: Casa Națională de Asigurări de Sănătate, card național.
 */
export const romanianInsuranceCode: Recognizer = defineNationalId({
  name: "ro/insurance-code",
  form: String.raw`\d{20}`,
  rule: "twenty digits",
  hints: ["CID", "cod asigurat", "cod de asigurat", "codul de asigurat", "cod unic de identificare în sistem"],
  needsHint: true,
});
