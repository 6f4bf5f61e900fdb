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
const hybrid = "the hybrid system of ISO 7064 misses few swaps of neighbours";
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
  "de/social-security": { digits: 0, swaps: 1, reason: "the digit sums of some products are alike" },
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
  "hr/oib": { digits: 0, swaps: 1, reason: hybrid },
  "hr/vat": { digits: 0, swaps: 1, reason: hybrid },
  "hu/taj": { digits: 0, swaps: 1, reason: five },
  "hu/personal-id": {
    digits: 0,
    swaps: 1,
    reason: "the last two digits change places where their sum keeps the rest of 11",
  },
  "hu/vat": { digits: 12, swaps: 2, reason: "the codes of taxation and county stand behind the check digit" },
  "is/kennitala": { digits: 4, swaps: 0, reason: "the digit of the century stands behind the check digit" },
  "is/company": { digits: 2, swaps: 0, reason: "the digit of the century stands behind the check digit" },
  "it/tax-code": { digits: 0, swaps: 3, reason: "characters in odd places count by a table that misses some swaps" },
  "lt/personal-code": {
    digits: 9,
    swaps: 0,
    reason: "the second sum, used where the first has the rest 10, may have any rest",
  },
  "lt/vat": { digits: 1, swaps: 0, reason: "the second sum, used where the first has the rest 10, may have any rest" },
  "md/company": { digits: 0, swaps: 1, reason: five },
  "mk/embg": { digits: 7, swaps: 2, reason: ten },
  "rs/jmbg": { digits: 8, swaps: 1, reason: ten },
  "nl/vat": {
    digits: 28,
    swaps: 2,
    reason: "the number of the business stands behind the check digit of an RSIN, and one of two rules is enough",
  },
  "pl/identity-card": { digits: 0, swaps: 3, reason: five },
  "pt/social-security": {
    digits: 10,
    swaps: 0,
    reason: "weights 5 and 2, mod 10, miss changes by an even number and by five",
  },
  "se/personal-number": { digits: 1, swaps: 0, reason: "the century stands outside the check digit" },
  "se/vat": { digits: 0, swaps: 1, reason: "Luhn misses swaps of 0 and 9" },
  "si/company": { digits: 27, swaps: 1, reason: "the number of the branch stands behind the check digit" },
  "sk/birth-number": { digits: 6, swaps: 0, reason: "until 1985 the check digit 0 also stood for 10" },
  "tr/tax-number": { digits: 0, swaps: 2, reason: "digits that powers of 2 make alike, mod 9" },
  "ua/company": {
    digits: 1,
    swaps: 1,
    reason: "the second sum, used where the first has the rest 10, may have any rest",
  },
};
