import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { readNumberFirst, readStreetBefore } from "./address-street.ts";
import { readTail, readTownBefore } from "./address-town.ts";

/** How far an address reaches before and after its house number. */
const reachBefore = 70;
const reachAfter = 100;
const houseNumber =
  /(?<![\p{L}\p{N}.,:/+€$£#-])\d{1,5}(?: ?[a-zA-Zа-яα-ω](?![\p{L}\p{N}:.])(?: \d{1,3}(?!\p{N}))?)?(?:[-/] ?\d{1,4}[a-zA-Z]?){0,2}(?:[/-][a-zA-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/**
 * Postal addresses as one span: street and house number, then flat, postcode and town where they follow.
 * A street without a word that says so ("Ilica 242") counts only where a postcode and a town follow.
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
  const street = readStreetBefore(before);
  if (street !== undefined) {
    const tail = readTail(after);
    const town = readTownBefore(before.slice(0, before.length - street.length));
    if (!street.isCertain && !tail.hasTown && town === 0) return undefined;
    return finding(
      start - street.length - town,
      end + tail.length,
      street.isCertain ? 0.9 : 0.75,
      "street and house number",
    );
  }
  const numbered = readNumberFirst(after);
  if (numbered === undefined) return undefined;
  const flat = /(?:Flat|Apartment|Apt\.?|Unit|Árasán) \d{1,4}[A-Za-z]?, ?$/u.exec(before)?.[0].length ?? 0;
  return finding(start - flat, end + numbered + readTail(after.slice(numbered)).length, 0.9, "house number and street");
}

function finding(start: number, end: number, score: number, rule: string): Finding {
  return { entity: "ADDRESS", start, end, score, recognizer: "any/address", why: { rule } };
}
