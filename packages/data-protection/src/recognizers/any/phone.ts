import { defineRecognizer, type Finding, type Recognizer, type RecognizerContext, type Span } from "@leam/spec";
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { dates } from "./dates.ts";
import { isPhoneTitle, phoneAnnouncement, type PhoneAnnouncement } from "./phone-announcement.ts";
import { europeanCountries, phoneCountries } from "./phone-countries.data.ts";
import { titledColumns } from "./titled-columns.ts";

const candidate =
  /(?<![\p{L}\p{N}#@/_-]|\d[.,:])(?:\+ ?|\(\+?|00 ?)?\d(?:[ ()./-]{0,3}\d){5,16}(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
const reach = 60;
const fewestDigits = 7;

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
  const hints = context.language?.hints?.PHONE ?? [];
  const candidates = [...text.matchAll(candidate)].filter(
    ([written]) => written.replaceAll(/\D/gu, "").length >= fewestDigits,
  );
  const columns = candidates.length > 0 && text.includes("\n") ? [...titledColumns(text, isPhoneTitle)] : [];
  let column = 0;
  for (const match of candidates) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    while ((columns[column]?.end ?? Infinity) < end) column++;
    const isInternational = /^(?:\(?\+|00 ?[1-9])/u.test(written);
    const said = isInternational ? undefined : announcement(text, start, hints, columns[column]);
    const score = said === undefined ? scoreInternational(written) : scoreNational(written, countries, said);
    if (score === 0) continue;
    const why = {
      rule: isInternational ? "number with a country code" : "number of a national plan",
      ...(said?.word === undefined ? {} : { context: [said.word] }),
    };
    yield { entity: "PHONE", start, end, score, recognizer: "any/phone", why };
  }
}

function announcement(
  text: string,
  start: number,
  hints: readonly string[],
  column: Span | undefined,
): PhoneAnnouncement {
  if (column !== undefined && column.start <= start) return { kind: "phone" };
  const before = text.slice(Math.max(0, start - reach), start);
  const line = before.lastIndexOf("\n") + 1;
  // In a row of a table, the row before says nothing.
  const from = /[;|\t]/u.test(before.slice(line)) ? line : before.lastIndexOf("\n\n") + 1;
  return phoneAnnouncement(before.slice(from), hints);
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
function scoreNational(written: string, countries: readonly CountryCode[], { kind }: PhoneAnnouncement): number {
  if (kind === "other" || /\/(?:19|20)\d{2}$/u.test(written) || [...dates(written)].length > 0) return 0;
  const isTelling = kind === "phone" || isGroupedWithZero(written);
  if (kind === "none" && !isTelling) return 0;
  const isValid = countries.some((country) => {
    const number = parsePhoneNumberFromString(written, country);
    return number?.isValid() === true && (isTelling || number.getType() === "MOBILE");
  });
  if (!isValid) return 0;
  return kind === "none" ? 0.7 : 0.9;
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
