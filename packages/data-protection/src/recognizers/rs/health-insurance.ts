import type { Identifier } from "../identifier.ts";

/** Serbian number of an insured person (ЛБО). No check digit is checked, so it needs an announcing word. */
export const serbianHealthInsurance: Identifier = {
  name: "rs/health-insurance",
  form: String.raw`\d{11}`,
  rule: "eleven digits",
  hints: ["ЛБО", "LBO", "лични број осигураника", "lični broj osiguranika"],
  needsHint: true,
  source: "Закон о здравственом осигурању, 25/2019",
  examples: ["12345678901"],
};
