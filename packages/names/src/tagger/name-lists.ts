import { hashText, mix } from "./hash.ts";

/** What the lists know of a word as a name: a bit for the word as it stands and one for a stem of it. */
export const nameKinds = ["forename", "surname", "place", "place-part"] as const;

/**
 * What they know of any word, a bit each: "common" is one that texts write in lower case, or in capitals without a name's being meant; the others are
 * what announces a person or shows that a capitalized run is none. "frequent" words are frequent in speech without being common or on a list of names.
 */
export const cueKinds = [
  "common",
  "title",
  "role",
  "kin",
  "greeting",
  "firm",
  "street",
  "institution",
  "month",
  "particle",
  "frequent",
] as const;

export type ListKind = (typeof nameKinds)[number] | (typeof cueKinds)[number];

/**
 * A Bloom filter over the words of all lists: a word of a list is always known, another one rarely taken for one. Reading it needs no names in clear.
 */
export interface NameLists {
  /** Bits, eight a byte; the length is a power of two. */
  readonly bits: Uint8Array;
}

/** The bit of a cue. */
export function cueOf(kind: (typeof cueKinds)[number]): number {
  return 1 << cueKinds.indexOf(kind);
}

const probes = 5;
const stemSalt = 16;
const cueSalt = 32;

/** Adds a folded word; a name also with its stem, for inflected forms. */
export function addToLists(lists: NameLists, kind: ListKind, folded: string): void {
  const salt = nameKinds.findIndex((known) => known === kind);
  if (salt < 0) {
    visitBits(lists, folded, cueSalt + cueKinds.findIndex((known) => known === kind), setBit);
    return;
  }
  visitBits(lists, folded, salt, setBit);
  const stem = stemOf(folded);
  if (stem !== undefined) visitBits(lists, stem, salt + stemSalt, setBit);
}

/**
 * Which lists of names know a folded word: four bits for the word as it stands and four for a stem of it, got by cutting up to two letters ("Kowalskiego"
 * is beyond that, "Annę" and "Novákem" are not).
 */
export function askNames(lists: NameLists, folded: string): number {
  if (folded.length < 2) return 0;
  let answer = 0;
  for (let kind = 0; kind < nameKinds.length; kind += 1) {
    if (visitBits(lists, folded, kind, hasBit)) answer |= 1 << kind;
    else if (hasStem(lists, folded, kind)) answer |= 16 << kind;
  }
  return answer;
}

/** What else they know of it, a bit for each of {@link cueKinds}. */
export function askCues(lists: NameLists, folded: string): number {
  let answer = 0;
  for (let kind = 0; kind < cueKinds.length; kind += 1) {
    if (visitBits(lists, folded, kind + cueSalt, hasBit)) answer |= 1 << kind;
  }
  return answer;
}

function hasStem(lists: NameLists, folded: string, kind: number): boolean {
  for (let cut = 1; cut <= 2 && folded.length - cut >= 3; cut += 1) {
    const rest = folded.slice(0, -cut);
    if (visitBits(lists, rest, kind + stemSalt, hasBit)) return true;
    if (rest.length > 3 && visitBits(lists, rest, kind, hasBit)) return true;
  }
  return false;
}

/** The part that endings are put to: without a final vowel. */
function stemOf(folded: string): string | undefined {
  return folded.length > 3 && /[aeiouy]$/.test(folded) ? folded.slice(0, -1) : undefined;
}

function visitBits(
  { bits }: NameLists,
  word: string,
  salt: number,
  visit: (bits: Uint8Array, bit: number) => boolean,
): boolean {
  const mask = bits.length * 8 - 1;
  const first = mix(hashText(word), salt);
  const step = mix(first, 0x5bd1e995) | 1;
  for (let probe = 0; probe < probes; probe += 1) {
    if (!visit(bits, (first + Math.imul(probe, step)) & mask)) return false;
  }
  return true;
}

function hasBit(bits: Uint8Array, bit: number): boolean {
  return (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

function setBit(bits: Uint8Array, bit: number): boolean {
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  return true;
}
