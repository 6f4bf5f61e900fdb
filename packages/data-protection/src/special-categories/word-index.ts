import { type SpecialCategory, specialEntities, type SpecialEntity, type SpecialLexicon } from "./special-lexicon.ts";

/** A word or phrase of a lexicon. */
export interface Entry {
  readonly entity: SpecialEntity;
  /** As it is written in the lexicon, with spaces. */
  readonly name: string;
  readonly words: readonly EntryWord[];
  /** Capitals count. */
  readonly isExact: boolean;
}

export interface EntryWord {
  readonly text: string;
  /** More letters may follow. */
  readonly isStem: boolean;
}

/** The entries by the first three signs of their first word; a shorter word by all of it. A table of bits says no to most words before one is cut out. */
export interface WordIndex {
  readonly bits: Uint8Array;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

const keyLength = 3;
const categories: readonly SpecialCategory[] = [
  "health",
  "religion",
  "tradeUnion",
  "sexualOrientation",
  "politicalOpinion",
  "ethnicity",
  "genetic",
  "biometric",
];

export function createWordIndex(lexicons: readonly SpecialLexicon[]): WordIndex {
  const entries = new Map<string, Entry[]>();
  const bits = new Uint8Array(0x1_0000);
  for (const lexicon of lexicons) {
    for (const category of categories) {
      for (const written of lexicon[category].split(" ")) {
        if (written === "") continue;
        const entry = readEntry(written, category);
        const key = (entry.words[0]?.text ?? "").toLowerCase().slice(0, keyLength);
        entries.set(key, [...(entries.get(key) ?? []), entry].toSorted(longestFirst));
        bits[bitOf(key, 0, key.length)] = 1;
      }
    }
  }
  return { bits, entries };
}

/** The entries that a word may begin. */
export function entriesAt({ bits, entries }: WordIndex, lower: string, start: number, end: number): readonly Entry[] {
  const length = Math.min(keyLength, end - start);
  if (bits[bitOf(lower, start, length)] !== 1) return [];
  return entries.get(lower.slice(start, start + length)) ?? [];
}

function bitOf(text: string, start: number, length: number): number {
  let hash = length;
  for (let at = start; at < start + length; at += 1) hash = (hash * 41 + text.charCodeAt(at)) & 0xffff;
  return hash;
}

function readEntry(written: string, category: SpecialCategory): Entry {
  const isExact = written.startsWith("=") || written !== written.toLowerCase();
  const bare = written.replace("=", "");
  const words = bare.split(/[_'&·./-]/u).map((word) => ({ text: word.replace("*", ""), isStem: word.endsWith("*") }));
  return { entity: specialEntities[category], name: bare.replaceAll("_", " "), words, isExact };
}

function longestFirst(a: Entry, b: Entry): number {
  return b.name.length - a.name.length;
}
