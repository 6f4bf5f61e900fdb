import { keepsBirthNumber } from "../checks/birth-number.ts";
import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";

const hints = [
  "rodné číslo",
  "r. č.",
  "r.č.",
  "RČ",
  "rodného čísla",
  "rodným číslom",
  "poisten",
  "rodnému číslu",
  "rod. č.",
  "rod.č.",
  "rodne cislo",
  "birth number",
  "személyi szám",
];

/** Slovak birth number (rodné číslo) of people born from 1954 on; the Czech one has the same rule. */
export const slovakBirthNumber: Identifier = {
  name: "sk/birth-number",
  form: String.raw`\d{2}(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12]\d|3[01]) ?/? ?\d{4}`,
  rule: "date of birth, slash, four digits",
  check: { name: "date of birth; the number mod 11", holds: (match) => keepsBirthNumber(digitsOf(match)) },
  hints,
  source: "zákon č. 301/1995 Z. z. o rodnom čísle",
  examples: ["610308/6330", "6402017919"],
};

/** Slovak birth number of people born until 1953: without a check digit, so it needs an announcing word. */
export const slovakBirthNumberUntil1953: Identifier = {
  name: "sk/birth-number-1953",
  form: String.raw`[0-5]\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01]) ?/? ?\d{3}`,
  rule: "date of birth, slash, three digits",
  hints,
  needsHint: true,
  source: "zákon č. 301/1995 Z. z. o rodnom čísle",
  examples: ["495612/123"],
};
