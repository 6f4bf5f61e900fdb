import type { Identifier } from "../identifier.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import { keepsBirthNumber } from "../checks/birth-number.ts";
import { digitsOf } from "../checks/digits-of.ts";

/** Czech birth number (rodné číslo); the Slovak one has the same rule. Nine digits, given until 1953, have no check digit. */
export const czechBirthNumber: Identifier = {
  name: "cz/birth-number",
  form: String.raw`\d{2}(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12]\d|3[01]) ?/? ?\d{3,4}`,
  rule: "date of birth, slash, serial",
  check: { name: "date, and the number mod 11", holds: holdsBirthNumber },
  hints: [
    "rodné číslo",
    "r. č.",
    "r.č.",
    "RČ",
    "rodného čísla",
    "rodným číslem",
    "rodnym cislom",
    "pojištěn",
    "č. pojištěnce",
    "rodnému číslu",
    "rod. č.",
    "rodná čísla",
    "rod.č.",
    "birth number",
  ],
  source: "zákon č. 133/2000 Sb., § 13",
  examples: ["641118/7233", "530101/123"],
};

function holdsBirthNumber(match: string): boolean {
  const digits = digitsOf(match);
  if (digits.length === 10) return keepsBirthNumber(digits);
  const year = 1900 + Number(digits.slice(0, 2));
  return year < 1954 && isBirthDate(year, Number(digits.slice(2, 4)) % 50, Number(digits.slice(4, 6)));
}
