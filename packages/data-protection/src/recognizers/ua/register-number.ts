import type { Recognizer } from "@leam/spec";
import { defineNationalId } from "../define-national-id.ts";

/**
 * Number in the Ukrainian demographic register (УНЗР). No check digit is checked, so it needs an announcing word.
 * Source: Закон про Єдиний державний демографічний реєстр.
 */
export const ukrainianRegisterNumber: Recognizer = defineNationalId({
  name: "ua/register-number",
  form: String.raw`(?:19|20)\d{6}-\d{5}`,
  rule: "date of birth, dash, five digits",
  hints: ["УНЗР", "унікальний номер запису", "номер запису в реєстрі", "запис №", "запису"],
  needsHint: true,
});
