import type { Identifier } from "../identifier.ts";

/** Number in the Ukrainian demographic register (УНЗР). No check digit is checked, so it needs an announcing word. */
export const ukrainianRegisterNumber: Identifier = {
  name: "ua/register-number",
  form: String.raw`(?:19|20)\d{6}-\d{5}`,
  rule: "date of birth, dash, five digits",
  hints: ["УНЗР", "унікальний номер запису", "номер запису в реєстрі", "запис №", "запису"],
  needsHint: true,
  source: "Закон про Єдиний державний демографічний реєстр",
  examples: ["TODO"],
};
