import type { Identifier } from "../identifier.ts";

/** Number in the Ukrainian demographic register (УНЗР). The rule of its check digit is not public, so it needs an announcing word. */
export const ukrainianRegisterNumber: Identifier = {
  name: "ua/register-number",
  form: String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?\d{5}`,
  rule: "date of birth, dash, five digits",
  hints: ["УНЗР", "унікальний номер запису", "номер запису в реєстрі", "запис №", "запису", "UNZR"],
  needsHint: true,
  source: "Закон про Єдиний державний демографічний реєстр, 5492-VI",
  examples: ["19850704-12345"],
};
