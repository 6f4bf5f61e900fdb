import type { Identifier } from "../identifier.ts";

/** French number of a member of the education staff (NUMEN). Without a public check digit, so it needs an announcing word. */
export const frenchEducationStaff: Identifier = {
  name: "fr/education-staff",
  form: String.raw`\d{2}[A-Z]\d{7}[A-Z]{3}`,
  rule: "two digits, letter, seven digits, three letters",
  hints: ["NUMEN"],
  needsHint: true,
  source: "ministère de l'Éducation nationale, notice NUMEN",
  examples: ["06E9712345XYZ"],
};
