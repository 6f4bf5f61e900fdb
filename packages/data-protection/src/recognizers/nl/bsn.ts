import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { elevenTest } from "./eleven-test.ts";

/** Dutch citizen service number (BSN). */
export const dutchBsn: Identifier = {
  name: "nl/bsn",
  form: String.raw`\d{4}[. ]?\d{2}[. ]?\d{3}|\d{3} ?\d{3} ?\d{3}`,
  rule: "nine digits",
  check: { name: "eleven test", holds: holdsBsn },
  hints: [
    "BSN",
    "burgerservicenummer",
    "sofinummer",
    "BSN-nummer",
    "persoonsnummer",
    "citizen service number",
    "sofi-nummer",
    "burgerservicenr",
    "BSN-nr",
    "burger service nummer",
    "sofinr",
    "boargerservicenûmer",
  ],
  needsHint: true,
  source: "Wet algemene bepalingen burgerservicenummer; RvIG, eleven test",
  examples: ["696828133", "111222333"],
};

function holdsBsn(match: string): boolean {
  const digits = digitsOf(match);
  return digits !== "000000000" && elevenTest(digits) === 0;
}
