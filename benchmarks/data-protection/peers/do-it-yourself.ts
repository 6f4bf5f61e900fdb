import { isValidIBAN } from "ibantools";
import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js";
import validator from "validator";
import type { TypedSpan } from "../score.ts";
import { findPeople } from "./compromise.ts";
import { countries } from "./countries.ts";
import type { Peer } from "./peer.ts";

const rules: readonly {
  readonly type: string;
  readonly pattern: RegExp;
  readonly isValid: (value: string) => boolean;
}[] = [
  {
    type: "EMAIL",
    pattern: /[^\s@,;:<>()"]+@[^\s@,;:<>()"]+[\p{L}\d]/gu,
    isValid: (value) => validator.isEmail(value),
  },
  {
    type: "IBAN",
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/gu,
    isValid: (value) => isValidIBAN(value.replaceAll(" ", "")),
  },
  {
    type: "CREDIT_CARD",
    pattern: /\b\d(?:[ -]?\d){12,18}\b/gu,
    isValid: (value) => validator.isCreditCard(value.replaceAll(/[ -]/gu, "")),
  },
  {
    type: "IP_ADDRESS",
    pattern: /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F]*(?::[\da-fA-F]*){2,7})(?![\w:]|\.\d)/gu,
    isValid: (value) => validator.isIP(value),
  },
];

/** Of persons; each language has at most one there, of one country. */
const taxId = /(?<![\p{L}\d])[A-Z\d](?:[ ./-]?[A-Z\d]){7,17}(?![\p{L}\d])/gu;
const taxIdLocales = new Set("bg cs da de el en es et fi fr hr hu it lb lt lv mt nl pl pt ro sk sl sv uk".split(" "));

/** Libraries put together with patterns of one line, as a careful user would. It is told the language of each text; ours is not. */
export const mix: Peer = {
  name: "libphonenumber-js + ibantools + validator",
  packages: ["libphonenumber-js", "ibantools", "validator"],
  run: findAll,
  find: (text, language) => Promise.resolve(findAll(text, language)),
  coldStart: `
    const { findPhoneNumbersInText } = await import("libphonenumber-js");
    const { isValidIBAN } = await import("ibantools");
    const { default: validator } = await import("validator");
    findPhoneNumbersInText(text, "DE"); isValidIBAN(text); validator.isEmail(text); validator.isIP(text); validator.isCreditCard(text);`,
};

export const mixWithPeople: Peer = {
  name: "… + compromise (people)",
  packages: [...mix.packages, "compromise"],
  run: (text, language) => [...findAll(text, language), ...findPeople(text)],
  find: (text, language) => Promise.resolve([...findAll(text, language), ...findPeople(text)]),
  coldStart: `${mix.coldStart}
    const { default: compromise } = await import("compromise"); compromise(text).people().json({ offset: true });`,
};

function findAll(text: string, language: string): readonly TypedSpan[] {
  const country: CountryCode = countries[language] ?? "DE";
  const isTaxId = (value: string): boolean =>
    taxIdLocales.has(language) && validator.isTaxID(value, taxIdLocale(language));
  const checked = [...rules, { type: "NATIONAL_ID", pattern: taxId, isValid: isTaxId }].flatMap(
    ({ type, pattern, isValid }) =>
      [...text.matchAll(pattern)]
        .filter(([value]) => isValid(value))
        .map(({ index, 0: value }) => ({ start: index, end: index + value.length, type })),
  );
  const phones = findPhoneNumbersInText(text, country).map(({ startsAt, endsAt }) => ({
    start: startsAt,
    end: endsAt,
    type: "PHONE",
  }));
  return [...checked, ...phones].reduce<readonly TypedSpan[]>(
    (kept, span) => (kept.some(({ start, end }) => start < span.end && end > span.start) ? kept : [...kept, span]),
    [],
  );
}

function taxIdLocale(language: string): string {
  return language === "da" ? "dk-DK" : `${language}-${countries[language] ?? ""}`;
}
