import type { Identifier } from "../identifier.ts";
import { keepsLuhn } from "../checks/luhn.ts";

/** French number of a health professional in the common register (RPPS). */
export const frenchHealthProfessional: Identifier = {
  name: "fr/health-professional",
  form: String.raw`1\d{10}`,
  rule: "eleven digits that begin with 1",
  check: { name: "Luhn", holds: keepsLuhn },
  hints: ["RPPS", "n° RPPS", "numéro RPPS"],
  needsHint: true,
  source: "arrêté du 6 février 2009 (RPPS); Agence du numérique en santé",
  examples: ["10001234565"],
};
