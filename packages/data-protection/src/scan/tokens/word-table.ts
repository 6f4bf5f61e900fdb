import { kindOf, kinds } from "./character-kind.ts";
import { createOnce, type Scan } from "./scan.ts";
import { tokenAt } from "./tokens.ts";

/** A word of a table as it stands in a text. */
export interface WordMatch<Tag> {
  readonly word: string;
  readonly tags: readonly Tag[];
  readonly start: number;
  /** Exclusive, with the letters that a star stands for. */
  readonly end: number;
}

/**
 * Many words, found by hash: the time does not grow with how many there are. Each token of a text is looked up once, whoever asks.
 * Words are in lower case; a star at a word's end or before a space stands for up to fourteen more letters, a space for one or two, or for a line break.
 */
export interface WordTable<Tag> {
  /** What begins with a token. */
  at(scan: Scan, token: number): readonly WordMatch<Tag>[];
  /** What lies within a stretch, in order of where it begins. */
  within(scan: Scan, from: number, until: number): readonly WordMatch<Tag>[];
}

interface Entry<Tag> {
  readonly word: string;
  /** Signs before its first letter or digit. */
  readonly lead: number;
  readonly tags: Tag[];
}

/** Signs by which a word is looked up. */
const keyLength = 3;
const longestEnding = 14;

/** @param words Called when the first text is read. */
export function createWordTable<Tag>(words: () => Iterable<readonly [word: string, tag: Tag]>): WordTable<Tag> {
  const known = createOnce<(readonly WordMatch<Tag>[] | undefined)[]>();
  let byKey: ReadonlyMap<string, readonly Entry<Tag>[]> | undefined;
  return { at, within };

  function at(scan: Scan, token: number): readonly WordMatch<Tag>[] {
    const ofTokens = scan.once(known, () => []);
    return (ofTokens[token] ??= read(scan, token));
  }

  function within(scan: Scan, from: number, until: number): readonly WordMatch<Tag>[] {
    const { starts, count } = scan.tokens;
    let found: WordMatch<Tag>[] | undefined;
    for (let token = tokenAt(scan.tokens, from); token < count && (starts[token] ?? 0) < until; token += 1)
      for (const match of at(scan, token)) if (match.start >= from && match.end <= until) (found ??= []).push(match);
    return found ?? [];
  }

  function read({ lower, tokens }: Scan, token: number): readonly WordMatch<Tag>[] {
    byKey ??= entriesByKey(words());
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    let found: WordMatch<Tag>[] | undefined;
    // A word that is shorter than the key, with a star, is kept under what it has.
    for (let length = Math.min(keyLength, end - start); length > 0; length -= 1) {
      for (const { word, lead, tags } of byKey.get(lower.slice(start, start + length)) ?? []) {
        const last = matchEnd(lower, start - lead, word);
        if (last >= 0) (found ??= []).push({ word, tags, start: start - lead, end: last });
      }
    }
    return found ?? [];
  }
}

function entriesByKey<Tag>(words: Iterable<readonly [word: string, tag: Tag]>): ReadonlyMap<string, Entry<Tag>[]> {
  const entries = new Map<string, Entry<Tag>>();
  for (const [word, tag] of words) {
    const entry = entries.get(word) ?? { word, lead: Math.max(0, word.search(/[\p{L}\p{N}]/u)), tags: [] };
    entries.set(word, entry);
    if (!entry.tags.includes(tag)) entry.tags.push(tag);
  }
  return Map.groupBy(entries.values(), ({ word, lead }) => /^[\p{L}\p{N}]{1,3}/u.exec(word.slice(lead))?.[0] ?? "");
}

/** Where a word that begins at a place ends; -1 where it does not stand there as a whole. */
function matchEnd(lower: string, from: number, word: string): number {
  let at = from;
  for (let place = 0; place < word.length; place += 1) {
    const unit = word.charCodeAt(place);
    if (unit === star) {
      const most = at + longestEnding;
      while (at < most && isLetter(lower.charCodeAt(at))) at += 1;
    } else if (unit === space) {
      if (!isSpace(lower.charCodeAt(at))) return -1;
      at += isSpace(lower.charCodeAt(at + 1)) ? 2 : 1;
    } else {
      if (lower.charCodeAt(at) !== unit) return -1;
      at += 1;
    }
  }
  return isLetter(lower.charCodeAt(at - 1)) && isLetter(lower.charCodeAt(at)) ? -1 : at;
}

const star = 42;
const space = 32;

function isSpace(unit: number): boolean {
  return unit === space || unit === 10;
}

/** `NaN` beyond the end of the text is no letter. */
function isLetter(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === kinds.lower || kind === kinds.upper;
}
