import type { Identifier } from "../identifier.ts";

/** Romanian code of an insured person (CID). No check digit is checked, so it needs an announcing word. */
export const romanianInsuranceCode: Identifier = {
  name: "ro/insurance-code",
  form: String.raw`\d{20}`,
  rule: "twenty digits",
  hints: ["CID", "cod asigurat", "cod de asigurat", "codul de asigurat", "cod unic de identificare în sistem"],
  needsHint: true,
  source: "Casa Națională de Asigurări de Sănătate, card național",
  examples: ["12345678901234567890"],
};
