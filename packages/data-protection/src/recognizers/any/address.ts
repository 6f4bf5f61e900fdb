import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { readNumberFirst, readStreetBefore } from "./address-street.ts";
import { readPostcodeAndTown, readTail, readTownBefore } from "./address-town.ts";
import { isHomeAnnounced, postBoxBefore } from "./address-words.ts";
import { isCommon, isThing } from "./person/word-kinds.ts";

/** How far an address reaches before and after its house number. */
const reachBefore = 70;
const reachAfter = 110;
const houseNumber =
  /(?<![\p{L}\p{N}.,:/+€$£#-])\d{1,5}(?: ?[a-zA-Zа-яα-ω](?![\p{L}\p{N}:.])(?: \d{1,3}(?!\p{N}))?)?(?:[-/] ?\d{1,4}[a-zA-Z]?){0,2}(?:[/-][a-zA-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/**
 * Postal addresses as one span: street and house number, then flat, postcode and town where they follow.
 * A street without a word that says so ("Ilica 242") counts only where a postcode and a town, or a town of the tables, follow; a postcode and a town alone only where announced.
 */
export const address: Recognizer = defineRecognizer({
  name: "any/address",
  entity: "ADDRESS",
  longest: reachBefore + reachAfter + 20,
  find: findAddresses,
});

function* findAddresses(text: string): Generator<Finding> {
  let free = 0;
  for (const match of text.matchAll(houseNumber)) {
    if (match.index < free) continue;
    const finding = readAround(text, free, match.index, match.index + match[0].length);
    if (finding === undefined) continue;
    free = finding.end;
    yield finding;
  }
}

function readAround(text: string, free: number, start: number, end: number): Finding | undefined {
  const before = text.slice(Math.max(free, start - reachBefore), start);
  const after = text.slice(end, end + reachAfter);
  const box = postBoxBefore(before);
  if (box > 0) {
    const number = /^(?: \d{1,4}){0,3}(?!\d)/u.exec(after)?.[0].length ?? 0;
    const tail = readTail(after.slice(number));
    if (tail.hasTown) return finding(start - box, end + number + tail.length, 0.85, "post box and town");
  }
  const street = readStreetBefore(before);
  if (street !== undefined) {
    const tail = readTail(after);
    const town = readTownBefore(before.slice(0, before.length - street.length));
    const isPlaced = (tail.hasTown && !/^, (?:19|20)\d\d /u.test(after)) || town > 0;
    if (street.isCertain || (isPlaced && isBareStreet(before, text.slice(start, end)))) {
      const stop = tail.length === 0 && isHungarian(before) && /^\.\s/u.test(after) ? 1 : tail.length;
      const score = street.isCertain ? 0.9 : 0.75;
      return finding(start - street.length - town, end + stop, score, "street and house number");
    }
  }
  const numbered = /(?:nr|no|č|n°|nº)\.? ?$/iu.test(before) ? undefined : readNumberFirst(after);
  if (numbered !== undefined) {
    const flat = /(?:Flat|Apartment|Apt\.?|Unit|Suite|Árasán) \d{1,4}[A-Za-z]?, ?$/u.exec(before)?.[0].length ?? 0;
    const tail = readTail(after.slice(numbered));
    return finding(start - flat, end + numbered + tail.length, 0.9, "house number and street");
  }
  if (!isHomeAnnounced(before)) return undefined;
  const place = readPostcodeAndTown(text.slice(start, start + reachAfter));
  // "Lakcím: 7621 Pécs, Iskola köz 3.": the street that follows has the whole address.
  const goesOn = /^, ?\p{Lu}[^\n,;]{2,30} \d/u.test(text.slice(start + place, start + place + 40));
  return place === 0 || goesOn
    ? undefined
    : finding(start, start + place, 0.8, "postcode and town behind an announcing word");
}

/** No month and year, and no "Flat 3B", behind which number and street follow. */
function isBareStreet(before: string, number: string): boolean {
  const last = (/(\p{L}+) $/u.exec(before)?.[1] ?? "").toLowerCase();
  if (isThing(last) || isCommon(last)) return false;
  return !/^(?:19|20)\d\d$/.test(number) && !/(?:^|\P{L})(?:Flat|Apartment|Apt|Unit|Suite|Árasán)\.? $/u.test(before);
}

/** House numbers are ordinals there: "a Kárász utca 12. alatt". At the very end the full stop is taken for the sentence's. */
function isHungarian(before: string): boolean {
  return /(?:utca|u\.|út|útja|tér|tere|körút|krt\.|köz|sor|sétány|fasor|rakpart) $/u.test(before);
}

function finding(start: number, end: number, score: number, rule: string): Finding {
  return { entity: "ADDRESS", start, end, score, recognizer: "any/address", why: { rule } };
}
