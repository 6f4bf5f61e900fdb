import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { createView } from "../scan/view.ts";
import type { Operator } from "./operator.ts";
import { redact } from "./redact.ts";

type Coarser = (value: string) => string | undefined;

/** What less says. Age is no type of this package's recognizers; your own may report it. */
const coarser: Readonly<Record<string, Coarser>> = {
  DATE_OF_BIRTH: yearOf,
  ADDRESS: regionOf,
  AGE: ageBand,
  IP_ADDRESS: networkOf,
  EMAIL: (value) => /@([\p{L}\p{N}.-]+)$/u.exec(value.trim())?.[1]?.toLowerCase(),
  PHONE: countryCodeOf,
  IBAN: (value) => /^[A-Z]{2}/u.exec(value.trim().toUpperCase())?.[0],
};

/**
 * Something coarser of the same kind: a date of birth becomes its year, an address the first part of its postcode ("10***"), an age a
 * band of ten years, an IP address its /24 or /48 network, an e-mail address its domain, a phone number its country code, an IBAN its
 * country. What has nothing coarser, or cannot be read, is redacted. Irreversible, and not anonymous by itself: see `kAnonymity`.
 */
export function generalize(): Operator {
  const otherwise = redact();
  return (found) => {
    const rule = Object.hasOwn(coarser, found.entity) ? coarser[found.entity] : undefined;
    return rule?.(createView(found.value).text) ?? otherwise(found);
  };
}

// Two digits are not enough: the century would be a guess.
function yearOf(value: string): string | undefined {
  return /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/u.exec(value)?.[0];
}

/** Five or six digits, also grouped; four only before a town or behind a country's letters, because house numbers have four too. */
const postcodes =
  /(?<![\p{L}\p{N}])(?:\d{5,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4}(?=,? \p{Lu}\p{L}| ?[A-Z]{2}(?!\p{L}))|(?<=[A-Z][ -])\d{4})(?!\p{N})/gu;

/** The last number that can be a postcode: its first two characters are a region in most of Europe, the letters are in Britain and Ireland. */
function regionOf(value: string): string | undefined {
  const british = /(?<![\p{L}\p{N}])([A-Z]{1,2})\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/u.exec(value)?.[1];
  if (british !== undefined) return `${british}***`;
  const irish = /(?<![\p{L}\p{N}])([A-Z]\d[\dW]) ?[A-Z\d]{4}(?![\p{L}\p{N}])/u.exec(value)?.[1];
  if (irish !== undefined) return `${irish} ****`;
  const all = [...value.matchAll(postcodes)];
  const postcode = all.at(-1)?.[0];
  return postcode === undefined ? undefined : postcode.slice(0, 2) + postcode.slice(2).replaceAll(/\d/gu, "*");
}

function ageBand(value: string): string | undefined {
  const age = /\d{1,3}/u.exec(value)?.[0];
  if (age === undefined) return undefined;
  const from = Math.floor(Number(age) / 10) * 10;
  // Few people are that old: one band for all of them.
  return from >= 90 ? "90+" : `${from}-${from + 9}`;
}

function networkOf(value: string): string | undefined {
  if (!value.includes(":")) return value.replace(/\.\d{1,3}$/u, ".0/24");
  const [head = "", tail] = value.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  // "::" stands for zeros, which may reach into the first three groups.
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const width = rest.length + (rest.at(-1)?.includes(".") === true ? 1 : 0);
  const filled = tail === undefined ? groups : [...groups, ...zeros(8 - groups.length - width), ...rest];
  const network = filled
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/u, ""))
    .join(":");
  return `${network.replace(/(?::0){1,2}$/u, "")}::/48`;
}

function zeros(count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, () => "0");
}

function countryCodeOf(value: string): string | undefined {
  const number = parsePhoneNumberFromString(value.trim().replace(/^\(?\+ ?|^00 ?/u, "+"));
  return number === undefined ? undefined : `+${number.countryCallingCode}`;
}
