import type { Identifier } from "../identifier.ts";
import { irishCheckLetter } from "./check-letter.ts";

/** Irish personal public service number (PPS). A second letter is A, B or H since 2013; in older numbers W, T or X. */
export const irishPps: Identifier = {
  name: "ie/pps",
  form: String.raw`\d{7} ?[A-W][A-IWTX]?`,
  rule: "seven digits and one or two letters",
  check: { name: "weighted sum, mod 23", holds: holdsPps },
  hints: [
    "PPS",
    "PPSN",
    "PPS number",
    "UPSP",
    "Uimhir PSP",
    "personal public service",
    "P.P.S.",
    "uimhir chánach",
    "uimhir phearsanta",
    "seirbhíse poiblí",
    "uimhir",
    "PSP",
    "tax reference",
    "PPS no",
  ],
  source: "Social Welfare Consolidation Act 2005, section 262",
  examples: ["1126933BA", "1234567T"],
};

function holdsPps(match: string): boolean {
  const number = match.replace(" ", "");
  return irishCheckLetter(number.slice(0, 7), number.slice(8)) === number.charAt(7);
}
