import type { Identifier } from "../identifier.ts";

/** French number of a health professional by department (ADELI). No check digit is checked, so it needs an announcing word. */
export const frenchLocalHealthProfessional: Identifier = {
  name: "fr/local-health-professional",
  form: String.raw`\d{2} ?[0-9A-Z] ?\d{5} ?\d`,
  rule: "nine characters: department, profession, serial",
  hints: ["ADELI", "n° ADELI", "numéro ADELI"],
  needsHint: true,
  source: "arrêté du 27 mai 1998 (ADELI)",
  examples: ["751234567"],
};
