import { knownFirstName } from "./person/known-first-name.ts";
import { notNames } from "./person/not-names.data.ts";
import { wordSet } from "./person/word-set.ts";
import { type StreetToken, streetTokens } from "./street-tokens.ts";
import {
  numberWords,
  streetEndings,
  streetParticles,
  streetQualifiers,
  streetWordsAfter,
  streetWordsBefore,
} from "./street-words.data.ts";

export interface Street {
  /** In UTF-16 code units, with what joins it to the number. */
  readonly length: number;
  /** True where a word says that it is a street. */
  readonly isCertain: boolean;
}

const before = wordSet(streetWordsBefore);
const after = wordSet(streetWordsAfter);
const endings = wordSet(streetEndings);
const qualifiers = wordSet(streetQualifiers);
const particles = wordSet(streetParticles);
const numbers = wordSet(numberWords);
const longestEnding = 10;
/** Of the name of a street, in words. */
const mostWords = 8;
const mostCapitals = 3;
const mostCommonWords = 2;

/** The street that ends where a house number begins. */
export function readStreetBefore(stretch: string): Street | undefined {
  if (!/[\p{L}.,:'"“”»№°º] ?$/u.test(stretch)) return undefined;
  const line = stretch.slice(stretch.lastIndexOf("\n") + 1);
  const tokens = streetTokens(line);
  const isNumbered = tokens.length > 1 && numbers.has((tokens.at(-1)?.lower ?? "").replace(/\.$/u, ""));
  const named = isNumbered ? tokens.slice(0, -1) : tokens;
  const start = suffixedStart(named) ?? wordedStart(named) ?? introducedStart(named);
  if (start !== undefined) return { length: line.length - start, isCertain: true };
  const bare = isNumbered || !/\p{L}'? $/u.test(line) ? undefined : bareStart(named);
  return bare === undefined ? undefined : { length: line.length - bare, isCertain: false };
}

/** How much of the text after a house number is the street: "27 bis, rue du Faubourg", "27 Gloucester Road". */
export function readNumberFirst(stretch: string): number | undefined {
  const lead = /^(?: ?(?:bis|ter|quater|[A-Z])(?!\p{L}))?,? (?:[Aa]n )?(?=\p{L})/u.exec(stretch)?.[0];
  if (lead === undefined) return undefined;
  const tokens = streetTokens(stretch.slice(lead.length).split("\n", 1)[0] ?? "");
  const end = isKind(tokens[0]) ? introducedEnd(tokens) : wordedEnd(tokens);
  return end === undefined ? undefined : lead.length + end;
}

/** "Kastanienallee", "Am Alten Sportplatz": one word with the ending, and what stands before. */
function suffixedStart(tokens: readonly StreetToken[]): number | undefined {
  let at = tokens.length - 1;
  const last = tokens[at];
  if (last === undefined || !last.isCapital || !hasEnding(last.lower)) return undefined;
  for (let count = 0; count < mostCommonWords && goesOn(tokens[at - 1]); count += 1) at -= 1;
  return tokens[at]?.start;

  function goesOn(token: StreetToken | undefined): boolean {
    return token !== undefined && token.isCapital && !token.isClosed && qualifiers.has(token.lower);
  }
}

function hasEnding(lower: string): boolean {
  for (let length = Math.min(longestEnding, lower.length - 1); length > 1; length -= 1)
    if (endings.has(lower.slice(-length))) return true;
  return false;
}

/** "Gloucester Road", "Váci utca", "Pekarske ulice": up to three words with capitals before the word for a street. */
function wordedStart(tokens: readonly StreetToken[]): number | undefined {
  const last = tokens.at(-1);
  const previous = tokens.at(-2);
  if (last === undefined || previous === undefined || previous.isClosed || !isWordAfter(last)) return undefined;
  if (!previous.isCapital && previous.lower.length > 2) {
    const opening = tokens.at(-3);
    return opening !== undefined && opening.isCapital && !opening.isClosed ? opening.start : undefined;
  }
  const at = capitalsBefore(tokens, tokens.length - 1);
  // "Die Straße 5" has no name.
  if (at === undefined || (at === tokens.length - 2 && notNames.has(previous.lower))) return undefined;
  // "Sıdıka Mertoğlu Kızılırmak Sokak": who lives there may stand straight before the street.
  const isResident = tokens.length - 1 - at > 2 && knownFirstName(tokens[at]?.lower ?? "") === "exact";
  return tokens[isResident ? at + 2 : at]?.start;
}

/** Words listed with a capital are streets only so: "Way", "Close". */
function isWordAfter({ word, lower, isCapital }: StreetToken): boolean {
  return after.has(lower) || (isCapital && after.has(word.charAt(0) + lower.slice(1)));
}

/** Index of the first of up to three capitalized words, with particles between, that end before a token. */
function capitalsBefore(tokens: readonly StreetToken[], end: number): number | undefined {
  let first: number | undefined;
  let count = 0;
  for (let at = end - 1; at >= 0 && count < mostCapitals; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.isClosed) break;
    if (token.isCapital) {
      first = at;
      count += 1;
    } else if (!particles.has(token.lower)) break;
  }
  return first;
}

/** "rue de la Paix", "Obala hrvatske mornarice", "C/Mayor": the word for a street, and its name up to the end. */
function introducedStart(tokens: readonly StreetToken[]): number | undefined {
  let common = 0;
  let isNamed = false;
  let start: number | undefined;
  for (let at = tokens.length - 1; at >= 0 && tokens.length - at <= mostWords; at -= 1) {
    const token = tokens[at];
    const isLast = at === tokens.length - 1;
    if (token === undefined || (token.isClosed && !isLast)) break;
    const isStreet = isKind(token) || isGlued(token);
    if (isStreet && (isNamed || isGlued(token) || (token.isCapital && common > 0))) start = token.start;
    if (isStreet || particles.has(token.lower)) continue;
    // "Rua da Praça Velha" has two words for streets, "plaza cerca de la calle Mayor" one.
    if (start !== undefined) break;
    if (token.isCapital) isNamed = true;
    else if (token.lower.length > 2 && common < mostCommonWords) common += 1;
    else if (isLast || !/^\p{N}{1,2}$/u.test(token.word)) break;
  }
  return start;
}

function isKind(token: StreetToken | undefined): boolean {
  return token !== undefined && before.has(token.lower);
}

/** "c/Mayor", "ul.Długa". */
function isGlued({ word }: StreetToken): boolean {
  const joint = /^(\p{L}{1,5}[./])\p{Lu}/u.exec(word)?.[1];
  return joint !== undefined && before.has(joint.toLowerCase());
}

function bareStart(tokens: readonly StreetToken[]): number | undefined {
  const at = capitalsBefore(tokens, tokens.length);
  const kept = at === undefined ? [] : tokens.slice(at);
  const isName = kept.some(({ word }) => word.length > 1 && /\p{Ll}/u.test(word));
  return isName && kept.at(-1)?.isCapital === true ? kept[0]?.start : undefined;
}

function introducedEnd(tokens: readonly StreetToken[]): number | undefined {
  let end: number | undefined;
  for (const token of tokens.slice(1, mostWords)) {
    if (token.isCapital) end = token.end;
    else if (!particles.has(token.lower)) break;
    if (token.isClosed) break;
  }
  return end;
}

function wordedEnd(tokens: readonly StreetToken[]): number | undefined {
  for (const [at, token] of tokens.slice(0, mostCapitals + 2).entries()) {
    if (!token.isCapital && at > 0 && isWordAfter(token)) return token.end;
    if (!token.isCapital) return undefined;
    if (at > 0 && isWordAfter(token)) return token.end;
    if (token.isClosed) return undefined;
  }
  return undefined;
}
