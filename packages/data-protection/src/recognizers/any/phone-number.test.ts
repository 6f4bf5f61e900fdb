import fc from "fast-check";
import examples from "libphonenumber-js/examples.mobile.json" with { type: "json" };
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, test } from "vitest";
import { readInternational, readNational } from "./phone-number.ts";
import { europeanCountries } from "./phone-countries.data.ts";

const countries = europeanCountries.filter((country) => isSupportedCountry(country));

test.each(countries)("%s: its example of a mobile number is one, national and international", (country) => {
  const national = examples[country];
  expect(readNational(national, [country])).toBe("mobile");
  expect(readInternational(`${getCountryCallingCode(country)}${national}`)).toBe("valid");
});

/** Digits in the neighbourhood of a country's numbers: an example with some of its digits changed, cut or made longer. */
const nearNumber = fc
  .record({
    country: fc.constantFrom(...countries),
    changes: fc.array(fc.tuple(fc.nat(11), fc.nat(9)), { maxLength: 6 }),
    tail: fc.stringMatching(/^\d{0,2}$/u),
    trunk: fc.boolean(),
  })
  .map(({ country, changes, tail, trunk }) => {
    const digits = Array.from<string>(examples[country]);
    for (const [place, digit] of changes) if (place < digits.length) digits[place] = String(digit);
    return { country, digits: `${trunk ? "0" : ""}${digits.join("")}${tail}` };
  });

test("national numbers are valid where libphonenumber says so", () => {
  fc.assert(
    fc.property(nearNumber, ({ country, digits }) => {
      // Behind two zeros stands a country's code: those are read as international. The library also reads the code without any sign; here that is no number.
      fc.pre(!digits.startsWith("00") && !digits.startsWith(getCountryCallingCode(country)));
      const theirs = parsePhoneNumberFromString(digits, country);
      expect(readNational(digits, [country]) !== undefined, `${country} ${digits}`).toBe(theirs?.isValid() === true);
    }),
    { numRuns: 20_000, seed: 7 },
  );
});

test("international numbers are valid where libphonenumber says so", () => {
  fc.assert(
    fc.property(nearNumber, ({ country, digits }) => {
      const whole = `${getCountryCallingCode(country)}${digits}`;
      const theirs = parsePhoneNumberFromString(`+${whole}`);
      expect(readInternational(whole) === "valid", `+${whole}`).toBe(theirs?.isValid() === true);
    }),
    { numRuns: 20_000, seed: 7 },
  );
});
