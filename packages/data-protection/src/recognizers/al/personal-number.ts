import type { Identifier } from "../identifier.ts";

/** Albanian personal number (NID). Its check letter is left unchecked, so it needs an announcing word. */
export const albanianPersonalNumber: Identifier = {
  name: "al/personal-number",
  form: String.raw`[A-T]\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[A-W]`,
  rule: "letter, date of birth, serial, letter",
  hints: [
    "numri personal",
    "numrit personal",
    "NID",
    "numër personal",
    "letërnjoftim",
    "tatimpagues",
    "nr. personal",
    "nr personal",
    "numri i identitetit",
    "nr. i identitetit",
    "ID",
    "NIPT",
    "NUIS",
    "kartë identiteti",
    "identitet",
    "sigurim",
  ],
  needsHint: true,
  source: "Ligji për gjendjen civile",
  examples: ["I71205123P"],
};
