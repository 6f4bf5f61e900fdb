import type { Identifier } from "../identifier.ts";

/** English number of a solicitor (SRA ID). Without a check digit, so it needs an announcing word. */
export const britishSolicitorNumber: Identifier = {
  name: "gb/solicitor-number",
  form: String.raw`\d{5,7}`,
  rule: "five to seven digits",
  hints: ["SRA ID", "SRA number", "SRA no", "SRA roll number"],
  needsHint: true,
  source: "Solicitors Regulation Authority, roll of solicitors (Solicitors Act 1974, s. 6)",
  examples: ["123456"],
};
