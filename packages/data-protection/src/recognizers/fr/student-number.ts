import type { Identifier } from "../identifier.ts";

/** French number of a pupil or student (INE): ten digits and a letter, nine and two letters since 2018, or with A as the fifth sign for apprentices. Its check letter's rule is not public, so it needs an announcing word. */
export const frenchStudentNumber: Identifier = {
  name: "fr/student-number",
  form: String.raw`\d{9}[0-9A-Z][A-Z]|\d{4}A\d{5}[A-Z]`,
  rule: "eleven characters",
  hints: ["INE", "numéro INE", "n° INE", "identifiant national élève", "identifiant national étudiant"],
  needsHint: true,
  source: "arrêté du 16 février 2012 (Répertoire national des identifiants élèves)",
  examples: ["123456789AB", "1234567890K"],
};
