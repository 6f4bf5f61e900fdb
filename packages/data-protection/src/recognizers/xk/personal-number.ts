import type { Identifier } from "../identifier.ts";

/** Personal number of Kosovo. No check digit is checked, so it needs an announcing word. */
export const kosovarPersonalNumber: Identifier = {
  name: "xk/personal-number",
  form: String.raw`[12]\d{9}`,
  rule: "ten digits",
  hints: [
    "numri personal",
    "numrin personal",
    "numrit personal",
    "numër personal",
    "nr. personal",
    "nr personal",
    "numri identifikues",
    "letërnjoftimit",
    "lični broj",
    "personal number",
  ],
  needsHint: true,
  source: "Ligji për gjendjen civile, 04/L-003",
  examples: ["1234567890"],
};
