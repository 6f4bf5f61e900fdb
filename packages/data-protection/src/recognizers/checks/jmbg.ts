import { isBirthDate } from "./birth-date.ts";
import { digitsOf } from "./digits-of.ts";
import { weightedSum } from "./weighted-sum.ts";

/**
 * Whether thirteen digits are a unique citizen's number (JMBG, ЕМБГ, EMŠO) of the states that were Yugoslavia: birth date with three digits of the year, region, serial, check digit (11 less the sum mod 11; 0 for 10 and 11).
 * The region's first digit is that of the first registration: 0 foreigners, 1 Bosnia and Herzegovina, 2 Montenegro, 3 Croatia, 4 North Macedonia, 5 Slovenia, 7 to 9 Serbia with Vojvodina and Kosovo.
 * People move and their number stays, so each of these countries takes all regions.
 * Source: Zakon o jedinstvenom matičnom broju građana, "Službeni list SFRJ" 58/1976. Fictitious example: 0101006500006.
 */
export function keepsJmbg(written: string): boolean {
  const digits = digitsOf(written);
  const threeDigits = Number(digits.slice(4, 7));
  const year = threeDigits < 800 ? 2000 + threeDigits : 1000 + threeDigits;
  if (!isBirthDate(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return ((11 - (weightedSum(digits, weights) % 11)) % 11) % 10 === Number(digits.charAt(12));
}

const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
