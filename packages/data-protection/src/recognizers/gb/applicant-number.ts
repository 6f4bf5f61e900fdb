import type { Identifier } from "../identifier.ts";

/** Number of an applicant to British universities (UCAS Personal ID). Without a public check digit, so it needs an announcing word. */
export const britishApplicantNumber: Identifier = {
  name: "gb/applicant-number",
  form: String.raw`\d{3}[- ]?\d{3}[- ]?\d{4}`,
  rule: "ten digits in groups of 3, 3 and 4",
  hints: ["UCAS ID", "UCAS Personal ID", "UCAS number", "UCAS no"],
  needsHint: true,
  source: 'HESA, Student record, "UCAS Personal Identifier"',
  examples: ["123-456-7890"],
};
