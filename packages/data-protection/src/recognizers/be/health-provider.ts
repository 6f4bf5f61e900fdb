import type { Identifier } from "../identifier.ts";

/** Number of a Belgian health care provider (RIZIV, INAMI): profession, serial, two check digits, competence. Two check rules are in use and not public in detail, so it needs an announcing word. */
export const belgianHealthProvider: Identifier = {
  name: "be/health-provider",
  form: String.raw`\d[- ]?\d{5}[- ]?\d{2}[- ]?\d{3}`,
  rule: "eleven digits in groups of 1, 5, 2 and 3",
  hints: ["RIZIV", "RIZIV-nummer", "INAMI", "n° INAMI", "numéro INAMI", "LIKIV"],
  needsHint: true,
  source: "RIZIV, omzendbrief I 2012/26",
  examples: ["1-12345-67-004"],
};
