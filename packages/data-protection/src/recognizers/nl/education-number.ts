import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { elevenTest } from "./eleven-test.ts";

/** Dutch number of pupils and students without a BSN (onderwijsnummer). */
export const dutchEducationNumber: Identifier = {
  name: "nl/education-number",
  form: String.raw`10\d{2}[. ]?\d{2}[. ]?\d{3}`,
  rule: "nine digits that begin with 10",
  check: { name: "eleven test with remainder 5", holds: (match) => elevenTest(digitsOf(match)) === 5 },
  hints: ["onderwijsnummer", "onderwijsnr", "persoonsgebonden nummer", "PGN", "education number"],
  needsHint: true,
  source: "Wet register onderwijsdeelnemers; DUO",
  examples: ["101222331", "103371261"],
};
