import type { Identifier } from "../identifier.ts";

/** Portuguese number of a user of the health service (número de utente). No check digit is checked, so it needs an announcing word. */
export const portugueseHealthUser: Identifier = {
  name: "pt/health-user",
  form: String.raw`\d{3} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  hints: ["utente", "n.º de utente", "número de utente", "SNS", "cartão de utente"],
  needsHint: true,
  source: "Decreto-Lei n.º 198/95",
  examples: ["123 456 789"],
};
