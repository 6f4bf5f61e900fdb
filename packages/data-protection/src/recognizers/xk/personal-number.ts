import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Personal number of Kosovo. No check digit is checked, so it needs an announcing word.
 * Source: Ligji për gjendjen civile, 04/L-003.
 */
export const kosovarPersonalNumber: Recognizer = defineNationalId({
  name: "xk/personal-number",
  form: String.raw`[12]\d{9}`,
  rule: "ten digits",
  hints: [
    "numri personal",
    "numrin personal",
    "numrit personal",
    "numër personal",
    "nr. personal",
    "nr personal",
    "numri identifikues",
    "letërnjoftimit",
  ],
  needsHint: true,
});
