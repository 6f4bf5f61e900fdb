import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Croatian number of an insured person (MBO). No check digit is checked, so it needs an announcing word.
 * Source: Zakon o obveznom zdravstvenom osiguranju.
 */
export const croatianHealthInsurance: Recognizer = defineNationalId({
  name: "hr/health-insurance",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: ["MBO", "broj osigurane osobe", "matični broj osiguranika", "broj osiguranika", "HZZO"],
  needsHint: true,
});
