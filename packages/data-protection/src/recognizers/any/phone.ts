import { defineRecognizer, type Finding, type Recognizer, type RecognizerContext } from "@leam/spec";
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { dates } from "./dates.ts";
import { europeanCountries, phoneCountries } from "./phone-countries.data.ts";
import { otherNumberWords, phoneWords } from "./phone-words.data.ts";
import { wordsBefore } from "./words-before.ts";

const candidate =
  /(?<![\p{L}\p{N}#@/_-]|\d[.,:])(?:\+ ?|\(\+?|00 ?)?\d(?:[ ()./-]{0,3}\d){5,16}(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
const reach = 40;

/**
 * Phone numbers: international ones by themselves, national ones after an announcing word or in a written form that only phone numbers have.
 * Numbering plans: libphonenumber-js. A date, an order number or a bare run of digits is none.
 */
export const phone: Recognizer = defineRecognizer({
  name: "any/phone",
  entity: "PHONE",
  longest: 60,
  find: findPhones,
});

function* findPhones(text: string, context: RecognizerContext): Generator<Finding> {
  const countries = countriesOf(context);
  const words = [...phoneWords, ...(context.language?.hints?.PHONE ?? []).map((word) => word.toLowerCase())];
  for (const match of text.matchAll(candidate)) {
    const written = match[0];
    const before = text.slice(Math.max(0, match.index - reach), match.index);
    const isInternational = /^(?:\(?\+|00 ?[1-9])/u.test(written);
    const near = isInternational ? [] : wordsBefore(before.slice(before.lastIndexOf("\n\n") + 1), words);
    const score = isInternational ? scoreInternational(written) : scoreNational(written, countries, near, before);
    if (score === 0) continue;
    const why = {
      rule: isInternational ? "number with a country code" : "number of a national plan",
      ...(near.length === 0 ? {} : { context: near }),
    };
    yield {
      entity: "PHONE",
      start: match.index,
      end: match.index + written.length,
      score,
      recognizer: "any/phone",
      why,
    };
  }
}

function countriesOf({ language }: RecognizerContext): readonly CountryCode[] {
  if (language === undefined) return europeanCountries;
  const { language: primary, region } = new Intl.Locale(language.tag);
  const usual = phoneCountries[primary] ?? [];
  const own = europeanCountries.filter((country) => country === region);
  return [...new Set([...own, ...usual, ...europeanCountries])];
}

function scoreInternational(written: string): number {
  const number = parsePhoneNumberFromString(written.replace(/^\(?\+ ?|^00 ?/u, "+").replace("(0)", ""));
  if (number === undefined) return 0;
  if (number.isValid()) return 0.97;
  return number.isPossible() && written.includes("+") ? 0.8 : 0;
}

/** Unannounced, a national number must begin with the trunk zero, be grouped, and stand where no other number is announced. */
function scoreNational(
  written: string,
  countries: readonly CountryCode[],
  near: readonly string[],
  before: string,
): number {
  if ([...dates(written)].length > 0) return 0;
  if (near.length === 0 && (!isGroupedWithZero(written) || wordsBefore(before, otherNumberWords).length > 0)) return 0;
  const isValid = countries.some((country) => parsePhoneNumberFromString(written, country)?.isValid() === true);
  if (!isValid) return 0;
  return near.length > 0 ? 0.9 : 0.7;
}

function isGroupedWithZero(written: string): boolean {
  const digits = written.replaceAll(/\D/gu, "").length;
  return (
    /^\(?0[1-9]/u.test(written) &&
    /\d[ ()/-]{1,3}\d/u.test(written) &&
    !written.includes(".") &&
    digits >= 9 &&
    digits <= 12
  );
}
