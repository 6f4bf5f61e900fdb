import { hashText, mix } from "./hash.ts";

/** What a list says of a word. A word may be several of them. */
export const listKinds = ["forename", "surname", "place", "place-part"] as const;
export type ListKind = (typeof listKinds)[number];

/**
 * A Bloom filter over the words of all lists: a word of a list is always known, another one rarely taken for one. Reading it needs no names in clear.
 */
export interface NameLists {
  /** Bits, eight a byte; the length is a power of two. */
  readonly bits: Uint8Array;
}

const probes = 3;
const stemSalt = 16;

/** Adds a folded word, and its stem for inflected forms. */
export function addToLists(lists: NameLists, kind: ListKind, folded: string): void {
  const salt = listKinds.indexOf(kind);
  visitBits(lists, folded, salt, setBit);
  const stem = stemOf(folded);
  if (stem !== undefined) visitBits(lists, stem, salt + stemSalt, setBit);
}

/**
 * Which lists know a folded word: four bits for the word as it stands and four for a stem of it, got by cutting up to two letters ("Kowalskiego" is
 * beyond that, "Annę" and "Novákem" are not).
 */
export function askLists(lists: NameLists, folded: string): number {
  if (folded.length < 2) return 0;
  let answer = 0;
  for (let kind = 0; kind < listKinds.length; kind += 1) {
    if (visitBits(lists, folded, kind, hasBit)) answer |= 1 << kind;
    else if (hasStem(lists, folded, kind)) answer |= 16 << kind;
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
