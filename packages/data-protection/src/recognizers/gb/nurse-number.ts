import type { Identifier } from "../identifier.ts";

/** British number of a nurse or midwife (NMC PIN): year and month of registration, country, number, country of training. Without a check digit, so it needs an announcing word. */
export const britishNurseNumber: Identifier = {
  name: "gb/nurse-number",
  form: String.raw`\d{2}[A-L]\d{4}[A-Z]`,
  rule: "two digits, letter A to L, four digits, letter",
  hints: ["NMC PIN", "NMC", "NMC number", "NMC registration", "nursing PIN"],
  needsHint: true,
  source: "Nursing and Midwifery Council, the register (Nursing and Midwifery Order 2001)",
  examples: ["99I1234E"],
};
