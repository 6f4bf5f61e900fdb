import type { Identifier } from "../identifier.ts";

/** Austrian number in the central register of residents (ZMR-Zahl). Without a public check digit, so it needs an announcing word. */
export const austrianRegisterNumber: Identifier = {
  name: "at/register-number",
  form: String.raw`\d{4} ?\d{4} ?\d{4}`,
  rule: "twelve digits",
  hints: ["ZMR-Zahl", "ZMR-Nummer", "ZMR-Nr", "ZMR"],
  needsHint: true,
  source: "§ 16 Meldegesetz 1991",
  examples: ["000912345678"],
};
