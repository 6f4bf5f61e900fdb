import { isBirthDate } from "./birth-date.ts";
import { remainderOf } from "./remainder-of.ts";

/**
 * Whether ten digits are a birth number (rodné číslo) of Czechia or Slovakia: a birth date from 1954 on and a multiple of 11.
 * Until 1985 the check digit 0 also stood for 10. Sources: zákon č. 133/2000 Sb., § 13; zákon č. 301/1995 Z. z., § 3.
 * Numbers given until 1953 have nine digits and no check digit.
 */
export function keepsBirthNumber(digits: string): boolean {
  const year = fullYear(Number(digits.slice(0, 2)));
  const month = monthOf(Number(digits.slice(2, 4)), year);
  if (!isBirthDate(year, month, Number(digits.slice(4, 6)))) return false;
  if (remainderOf(digits, 11) === 0) return true;
  return year <= 1985 && digits.charAt(9) === "0" && remainderOf(digits.slice(0, 9), 11) === 10;
}

function fullYear(ofTwoDigits: number): number {
  return ofTwoDigits < 54 ? 2000 + ofTwoDigits : 1900 + ofTwoDigits;
}

/** Women have 50 more; since 2004 another 20 says that a day's numbers were used up. */
function monthOf(written: number, year: number): number {
  const month = written > 50 ? written - 50 : written;
  return month > 20 && year >= 2004 ? month - 20 : month;
}
