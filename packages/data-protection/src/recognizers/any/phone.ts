import type { Finding, Recognizer, RecognizerContext } from "@leam/spec";
import { defineScanning } from "../../scan/scanning-recognizer.ts";
import { fieldNameOf } from "../../scan/tokens/field-name.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { phoneCandidates } from "./phone-candidates.ts";
import { readInternational, readNational } from "./phone-number.ts";
import { dates } from "./dates.ts";
import { phoneAnnouncement, type PhoneAnnouncement } from "./phone-announcement.ts";
import { europeanCountries, phoneCountries } from "./phone-countries.data.ts";

const reach = 60;

/**
 * Phone numbers: international ones by themselves, national ones after an announcing word or in a written form that only phone numbers have.
 * Numbering plans: phone-plans.data.ts. A date, an order number or a bare run of digits is none.
 */
export const phone: Recognizer = defineScanning({
  name: "any/phone",
  entity: "PHONE",
  longest: 60,
  scan: findPhones,
});

function* findPhones(scan: Scan): Generator<Finding> {
  const { text, context } = scan;
  const candidates = [...phoneCandidates(scan)];
  if (candidates.length === 0) return;
  const countries = countriesOf(context);
  const hints = context.language?.hints?.PHONE ?? [];
  for (const { start, end } of candidates) {
    const written = text.slice(start, end);
    const isInternational = /^(?:\(?\+|00 ?[1-9])/u.test(written);
    const said = isInternational ? undefined : announcement(scan, start, hints);
    const score = said === undefined ? scoreInternational(written) : scoreNational(written, countries, said);
    if (score === 0) continue;
    const why = {
      rule: isInternational ? "number with a country code" : "number of a national plan",
      ...(said?.word === undefined ? {} : { context: [said.word] }),
    };
    yield { entity: "PHONE", start, end, score, recognizer: "any/phone", why };
  }
}

function announcement(scan: Scan, start: number, hints: readonly string[]): PhoneAnnouncement {
  const { text } = scan;
  const field = fieldNameOf(scan, start);
  if (field !== undefined && !/\p{L}/u.test(text.slice(field.valueStart, start)))
    return phoneAnnouncement(scan, field.start, field.end, hints);
  const from = Math.max(0, start - reach, field?.valueStart ?? 0);
  const before = text.slice(from, start);
  const line = before.lastIndexOf("\n") + 1;
  // In a row of a table, the row before says nothing.
  const begin = /[;|\t]/u.test(before.slice(line)) ? line : before.lastIndexOf("\n\n") + 1;
  return phoneAnnouncement(scan, from + begin, start, hints);
}

function countriesOf({ language }: RecognizerContext): readonly string[] {
  if (language === undefined) return europeanCountries;
  const { language: primary, region } = new Intl.Locale(language.tag);
  const usual = phoneCountries[primary] ?? [];
  const own = europeanCountries.filter((country) => country === region);
  return [...new Set([...own, ...usual, ...europeanCountries])];
}

function scoreInternational(written: string): number {
  const digits = digitsOf(written.replace(/^\(?\+ ?|^00 ?/u, "").replace("(0)", ""));
  const answer = readInternational(digits);
  if (answer === "valid") return 0.97;
  return answer === "possible" && written.includes("+") ? 0.8 : 0;
}

/** Unannounced, a national number must begin with the trunk zero, be grouped, and stand where no other number is announced. */
function scoreNational(written: string, countries: readonly string[], { kind, word }: PhoneAnnouncement): number {
  if (kind === "other") return 0;
  const isTelling = kind === "phone" || isGroupedWithZero(written);
  if (kind === "none" && !isTelling) return 0;
  const plan = readNational(digitsOf(written), countries);
  if (plan === undefined || (!isTelling && plan !== "mobile")) return 0;
  if (hours.test(written) || (pages.test(written) && /^[sp](?:\P{L}|$)/u.test(word ?? ""))) return 0;
  if (/\/(?:19|20)\d{2}$|\/.*\//u.test(written) || [...dates(written)].length > 0) return 0;
  return kind === "none" ? 0.7 : 0.9;
}

function digitsOf(written: string): string {
  return written.replaceAll(/\D/gu, "");
}

function isGroupedWithZero(written: string): boolean {
  if (dotted.test(written)) return true;
  const digits = digitsOf(written).length;
  return (
    /^\(?0[1-9]/u.test(written) &&
    /\d[ ()/-]{1,3}\d/u.test(written) &&
    !written.includes(".") &&
    digits >= 9 &&
    digits <= 12
  );
}

/** As numbers are written in France and Belgium: "05.61.33.40.12", "02/555.12.12". */
const dotted = /^0[1-9](?:(?:\.\d{2}){4}|\d{0,2}[/.]\d{2,3}(?:\.\d{2}){2})$/;

/** "0900-1730": when somebody is there. */
const hours = /^(?:[01]\d|2[0-3])(?:00|15|30|45) ?[-–] ?(?:[01]\d|2[0-4])(?:00|15|30|45)(?!\d)/u;
/** "S. 1190-1204", after the sign for a page, which is that of a telephone elsewhere. */
const pages = /^\d{3,4}-\d{3,4}$/u;
