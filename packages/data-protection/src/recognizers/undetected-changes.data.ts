/** What the check digit rule of a row does not find, measured over all digits of its examples. A row that is not here finds every change of one digit and every swap of two neighbours. */
export interface UndetectedChanges {
  /** Changes of one digit that keep the rule. */
  readonly digits: number;
  /** Swaps of two neighbouring digits that keep the rule. */
  readonly swaps: number;
  readonly reason: string;
}

const date = "no check digit: the date of birth is all that can be checked";
const optional = "an example is written without its check digit, and then nothing is checked";
const ten = "two remainders have the same check digit, 10 being written as another";
const five = "weights that differ by an even number, mod 10, miss swaps of digits five apart";

export const undetectedChanges: Readonly<Record<string, UndetectedChanges>> = {
  "al/personal-number": { digits: 110, swaps: 9, reason: date },
  "at/vat": { digits: 0, swaps: 1, reason: "the digit sum rule counts 5 doubled as 1 and so misses some swaps" },
  "bg/company": { digits: 2, swaps: 0, reason: ten },
  "bg/vat": { digits: 1, swaps: 0, reason: ten },
  "by/personal-number": { digits: 0, swaps: 1, reason: five },
  "ch/ahv-number": { digits: 0, swaps: 1, reason: five },
  "cz/birth-number": { digits: 57, swaps: 5, reason: "numbers of nine digits, given until 1953, have no check digit" },
  "de/business-id": { digits: 45, swaps: 1, reason: "the five digits of the activity stand behind the check digit" },
  "de/doctor-number": {
    digits: 21,
    swaps: 1,
    reason: "weight 4, mod 10, misses digits five apart; the last two digits are the group",
  },
  "de/driving-licence": { digits: 9, swaps: 0, reason: "the number of the edition stands behind the check digit" },
  "de/employer-number": { digits: 8, swaps: 0, reason: "a check digit that is five more is taken too" },
  "de/identity-card": { digits: 72, swaps: 4, reason: optional },
  "de/passport": { digits: 54, swaps: 4, reason: optional },
  "de/service-number": { digits: 82, swaps: 6, reason: date },
  "dk/cpr": { digits: 68, swaps: 7, reason: date },
  "ee/personal-code": { digits: 2, swaps: 0, reason: ten },
  "gb/nino": {
    digits: 54,
    swaps: 5,
    reason: "no check digit: letters that are never given are all that can be checked",
  },
  "gb/taxpayer-reference": { digits: 9, swaps: 0, reason: ten },
  "gb/vat": { digits: 3, swaps: 0, reason: "three remainders are right" },
  "gr/personal-number": {
    digits: 9,
    swaps: 0,
    reason: "the first three signs are beyond the tax number's check digit",
  },
};
