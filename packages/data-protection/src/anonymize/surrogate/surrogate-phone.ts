import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from "libphonenumber-js/max";
import { europeanCountries } from "../../recognizers/any/phone-countries.data.ts";
import type { KeyStream } from "./key-stream.ts";
import { phoneRanges } from "./phone-ranges.data.ts";
import { inFormat } from "./scramble.ts";

const mostTries = 2000;
const fewestDigits = 5;

/**
 * A number nobody has: from a range that the country's regulator keeps free for fiction, or else one of the same form that the
 * numbering plan does not assign. A national number is taken for one of the likeliest country in whose plan it fits.
 */
export function surrogatePhone(value: string, stream: KeyStream): string {
  const parsed = parsePhoneNumberFromString(
    value
      .trim()
      .replace(/^\(?\+ ?|^00 ?/u, "+")
      .replace("(0)", ""),
  );
  const digits = value.replaceAll(/\D/gu, "");
  // Spelled out in words: there is no form to keep.
  if (digits.length < fewestDigits) return fallback(stream);
  const country = parsed?.country ?? likeliestCountry(value, digits);
  const code = parsed?.countryCallingCode ?? (country === undefined ? undefined : getCountryCallingCode(country));
  const prefix = parsed === undefined ? (digits.startsWith("0") ? "0" : "") : countryPrefix(value, parsed);
  const ranges = phoneRanges[code ?? ""];
  if (ranges !== undefined) {
    const number = fill(stream.pick(ranges), stream);
    const written = `${prefix}${number}`;
    if (written.length === digits.length) return inFormat(value, written);
    return parsed === undefined ? written : `+${parsed.countryCallingCode} ${number}`;
  }
  for (let tries = 0; tries < mostTries; tries++) {
    const other = fill("x".repeat(Math.max(0, digits.length - prefix.length)), stream);
    // Two zeros would begin an international number.
    if (parsed === undefined && other.startsWith("0")) continue;
    const candidate = inFormat(value, prefix + other);
    if (!isAssigned(candidate) && !isAssigned(candidate, country)) return candidate;
  }
  return fallback(stream);
}

function fallback(stream: KeyStream): string {
  return `+44 20 7946 0${fill("xxx", stream)}`;
}

/** The country's code as it stands there: behind 00, or before a trunk zero in brackets. */
function countryPrefix(value: string, { countryCallingCode }: PhoneNumber): string {
  return `${/^\D*00/u.test(value) ? "00" : ""}${countryCallingCode}${value.includes("(0)") ? "0" : ""}`;
}

/** Of the countries in whose plan the number fits: one that has a range for fiction of the same length, or else the first. */
function likeliestCountry(value: string, digits: string): CountryCode | undefined {
  const countries = europeanCountries
    .filter((each) => isSupportedCountry(each))
    .filter((each) => isAssigned(value, each));
  const length = digits.length - (digits.startsWith("0") ? 1 : 0);
  const hasRange = (country: CountryCode): boolean =>
    phoneRanges[getCountryCallingCode(country)]?.some((range) => range.length === length) === true;
  return countries.find(hasRange) ?? countries[0];
}

function isAssigned(value: string, country?: CountryCode): boolean {
  return parsePhoneNumberFromString(value, country)?.isValid() === true;
}

function fill(range: string, stream: KeyStream): string {
  return range.replaceAll("x", () => String(stream.next(10)));
}
