import fc from "fast-check";
import { expect, test } from "vitest";
import { isBirthDate, isBirthDateOfTwoDigits } from "./birth-date.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { keepsMod1110 } from "./iso-7064-mod-11-10.ts";
import { keepsLuhn } from "./luhn.ts";
import { remainderOf } from "./remainder-of.ts";
import { keepsVerhoeff } from "./verhoeff.ts";

/** Numbers that the standards and the articles on them print. */
const known: readonly (readonly [rule: string, keeps: (number: string) => boolean, number: string])[] = [
  ["ISO 7064 mod 11,10", keepsMod1110, "07945"],
  ["Luhn", keepsLuhn, "79927398713"],
  ["Verhoeff", keepsVerhoeff, "2363"],
];

test.each(known)("%s holds for the number that is printed, and for none with one digit changed", (_, keeps, number) => {
  expect(keeps(number)).toBe(true);
  for (let place = 0; place < number.length; place += 1)
    for (const digit of "0123456789") {
      const changed = number.slice(0, place) + digit + number.slice(place + 1);
      expect(keeps(changed), changed).toBe(changed === number);
    }
});

test("Verhoeff finds every swap of two neighbours", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{2,12}$/u), fc.nat(), (number, at) => {
      const whole = Array.from("0123456789", (digit) => number + digit).find(keepsVerhoeff) ?? "";
      const place = at % (whole.length - 1);
      const [a, b] = [whole.charAt(place), whole.charAt(place + 1)];
      expect(keepsVerhoeff(whole.slice(0, place) + b + a + whole.slice(place + 2))).toBe(a === b);
    }),
  );
});

test("the remainder of long numbers is that of exact arithmetic", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,40}$/u), fc.integer({ min: 2, max: 10_000 }), (digits, modulus) => {
      expect(remainderOf(digits, modulus)).toBe(Number(BigInt(digits) % BigInt(modulus)));
    }),
  );
});

test("days exist as the Gregorian calendar has them", () => {
  expect([2000, 2024, 1900, 2023].map((year) => isCalendarDate(year, 2, 29))).toEqual([true, true, false, false]);
  expect([isCalendarDate(1985, 4, 31), isCalendarDate(1985, 13, 1), isCalendarDate(1985, 0, 1)]).not.toContain(true);
});

test("nobody is born in the future", () => {
  const year = new Date().getUTCFullYear();
  expect(isBirthDate(year - 1, 12, 31)).toBe(true);
  expect(isBirthDate(year + 1, 12, 31)).toBe(false);
  expect(isBirthDateOfTwoDigits((year + 1) % 100, 1, 1)).toBe(true);
  expect(isBirthDateOfTwoDigits(0, 2, 29)).toBe(true);
});
