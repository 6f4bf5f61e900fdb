import type { Identifier } from "../identifier.ts";

/** Swiss number of a student (Matrikelnummer). Its check digit rule is not public, so it needs an announcing word. */
export const swissStudentNumber: Identifier = {
  name: "ch/student-number",
  form: String.raw`\d{2}-\d{3}-\d{3}`,
  rule: "eight digits in groups of 2, 3 and 3",
  hints: [
    "Matrikelnummer",
    "Matrikel-Nr",
    "numéro de matricule",
    "numéro d'immatriculation",
    "n° matricule",
    "numero di matricola",
  ],
  needsHint: true,
  source: "Bundesamt für Statistik, Schweizerisches Hochschulinformationssystem (SHIS)",
  examples: ["12-345-678"],
};
