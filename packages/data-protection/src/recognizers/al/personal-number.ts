import type { Identifier } from "../identifier.ts";
import { isBirthDate } from "../checks/birth-date.ts";

/** Albanian personal number (NID, also the tax number of persons): decade, year, month with 50 more for women and 30 more for foreigners, day, serial, letter. The rule of the letter is not public, so it needs an announcing word. */
export const albanianPersonalNumber: Identifier = {
  name: "al/personal-number",
  form: String.raw`[A-T]\d(?:0[1-9]|1[0-2]|3[1-9]|4[0-2]|5[1-9]|6[0-2]|8[1-9]|9[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[A-W]`,
  rule: "letter, date of birth, serial, letter",
  check: { name: "date of birth", holds: holdsPersonalNumber },
  hints: [
    "im personal",
    "tim personal",
    "tuaj personal",
    "tij personal",
    "saj personal",
    "nr im personal",
    "nr. im personal",
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
  source: "Ligji nr. 10129, 11.5.2009, Për gjendjen civile; OECD TIN sheet of Albania",
  examples: ["I71205123P", "J56203045A"],
};

function holdsPersonalNumber(match: string): boolean {
  const year = 1900 + (match.charCodeAt(0) - 65) * 10 + Number(match.charAt(1));
  const month = (Number(match.slice(2, 4)) % 50) % 30;
  return isBirthDate(year, month, Number(match.slice(4, 6)));
}
