import type { Identifier } from "../identifier.ts";

/** Number of a Spanish doctor, lawyer or other member of a college (número de colegiado). Without a check digit, so it needs an announcing word. */
export const spanishProfessionalNumber: Identifier = {
  name: "es/professional-number",
  form: String.raw`\d{2}/\d{2}/\d{5}|\d{9}`,
  rule: "nine digits, or groups of 2, 2 and 5",
  hints: [
    "número de colegiado",
    "nº de colegiado",
    "n.º de colegiado",
    "nº colegiado",
    "colegiado nº",
    "colegiada nº",
    "colegiado n.º",
    "número de colegiada",
    "núm. col·legiat",
  ],
  needsHint: true,
  source: "Organización Médica Colegial, Registro Central de Médicos",
  examples: ["282812345"],
};
