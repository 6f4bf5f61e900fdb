import type { Identifier } from "../identifier.ts";

/** Austrian number of a student (Matrikelnummer). Without a public check digit, so it needs an announcing word. */
export const austrianStudentNumber: Identifier = {
  name: "at/student-number",
  form: String.raw`\d{7,8}`,
  rule: "seven or eight digits",
  hints: ["Matrikelnummer", "Matrikel-Nr", "Matrikelnr", "Matr.-Nr", "Matr.Nr"],
  needsHint: true,
  source: "Bildungsdokumentationsgesetz 2020",
  examples: ["01234567"],
};
