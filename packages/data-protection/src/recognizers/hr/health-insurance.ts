import type { Identifier } from "../identifier.ts";

/** Croatian number of an insured person (MBO). No check digit is public, so it needs an announcing word. */
export const croatianHealthInsurance: Identifier = {
  name: "hr/health-insurance",
  form: String.raw`\d{9}`,
  rule: "nine digits",
  hints: ["MBO", "broj osigurane osobe", "matični broj osiguranika", "broj osiguranika", "HZZO"],
  needsHint: true,
  source: "Zakon o obveznom zdravstvenom osiguranju, NN 80/13",
  examples: ["123456789"],
};
