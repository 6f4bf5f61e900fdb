import fc from "fast-check";
import { countrySpecs, isValidIBAN } from "ibantools";
import { expect, test } from "vitest";
import { findPersonalData } from "../../scan/find-personal-data.ts";
import { iban } from "./iban.ts";

const countries = Object.entries(countrySpecs)
  .filter(([, spec]) => (spec.chars ?? 0) > 0 && spec.IBANRegistry === true)
  .map(([country, spec]) => ({ country, length: spec.chars ?? 0 }));

/** Where the account's own digits decide, besides those of ISO 13616: ours finds the account, the library refuses it. Signed: a slip there is somebody's account all the same. */
const withNationalDigits = "BA BE CZ EE ES FR HR HU MC ME MK NO PL PT RS SI SK".split(" ");

/** ISO 7064 mod 97,10 by long division, digit by digit. */
function checkDigits(country: string, account: string): string {
  let remainder = 0;
  for (const sign of `${account}${country}00`)
    for (const digit of String(Number.parseInt(sign, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  return String(98 - remainder).padStart(2, "0");
}

const account = fc
  .tuple(fc.constantFrom(...countries), fc.array(fc.nat(9), { minLength: 31, maxLength: 31 }))
  .map(([{ country, length }, digits]) => ({ country, digits: digits.join("").slice(0, length - 4) }));

function isFound(value: string): boolean {
  const [found] = findPersonalData(`Konto ${value}.`, { recognizers: [iban] });
  return found?.end === 6 + value.length;
}

test("what the library takes for an account is found, and nothing else but where national digits are wrong", () => {
  const differ = new Set<string>();
  fc.assert(
    fc.property(account, ({ country, digits }) => {
      const value = `${country}${checkDigits(country, digits)}${digits}`;
      const isValid = isValidIBAN(value);
      if (isValid) expect(isFound(value), value).toBe(true);
      else if (isFound(value)) differ.add(country);
    }),
    { numRuns: 5000, seed: 3 },
  );
  expect([...differ].toSorted(compare)).toEqual(withNationalDigits);
});

function compare(first: string, second: string): number {
  return first < second ? -1 : 1;
}

test("an account with any one digit changed is none", () => {
  fc.assert(
    fc.property(account, fc.nat(40), fc.integer({ min: 1, max: 9 }), ({ country, digits }, place, by) => {
      const value = `${country}${checkDigits(country, digits)}${digits}`;
      const at = 2 + (place % (value.length - 2));
      const changed = `${value.slice(0, at)}${(Number(value.charAt(at)) + by) % 10}${value.slice(at + 1)}`;
      expect(isFound(changed), changed).toBe(false);
    }),
    { numRuns: 5000, seed: 3 },
  );
});
