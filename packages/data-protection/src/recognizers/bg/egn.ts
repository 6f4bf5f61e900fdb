import { digitsOf } from "../checks/digits-of.ts";
import type { Identifier } from "../identifier.ts";
import { isBirthDate } from "../checks/birth-date.ts";
import { weightedSum } from "../checks/weighted-sum.ts";

/** Bulgarian civil number (ЕГН): date of birth with 20 more on the month before 1900 and 40 more from 2000, serial, check digit. */
export const bulgarianEgn: Identifier = {
  name: "bg/egn",
  form: String.raw`\d{6} ?\d{4}`,
  rule: "ten digits that begin with the date of birth",
  check: { name: "date and weighted sum, mod 11", holds: holdsEgn },
  hints: [
    "ЕГН",
    "единен граждански номер",
    "EGN",
    "единния граждански номер",
    "ед. гр. номер",
    "егн-то",
    "civil number",
  ],
  needsHint: true,
  source: "Закон за гражданската регистрация, чл. 11; Наредба № РД-02-20-9 от 21.5.2012",
  examples: ["9503052321", "7523169263"],
};

const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6];

function holdsEgn(written: string): boolean {
  const match = digitsOf(written);
  const month = Number(match.slice(2, 4));
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
  if (!isBirthDate(century + Number(match.slice(0, 2)), month % 20, Number(match.slice(4, 6)))) return false;
  return (weightedSum(match, weights) % 11) % 10 === Number(match.charAt(9));
}
