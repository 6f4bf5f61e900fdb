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
const star = 42;
const space = 32;

/** @param words Called when the first text is read. */
export function createWordTable<Tag>(words: () => Iterable<readonly [word: string, tag: Tag]>): WordTable<Tag> {
  const known = createOnce<(readonly WordMatch<Tag>[] | undefined)[]>();
  let keys: Keys<Tag> | undefined;
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
    keys ??= keysOf(words());
    const start = tokens.starts[token] ?? 0;
    const length = (tokens.ends[token] ?? 0) - start;
    const found = collect(lower, start, keys.whole.get(lower.slice(start, start + Math.min(keyLength, length))));
    if (keys.beginnings.size === 0) return found ?? none;
    // Words shorter than the key that a star ends.
    const one = collect(lower, start, keys.beginnings.get(lower.charAt(start)), found);
    return (length > 1 ? collect(lower, start, keys.beginnings.get(lower.slice(start, start + 2)), one) : one) ?? none;
  }
}

const none: readonly never[] = [];

function collect<Tag>(
  lower: string,
  start: number,
  entries: readonly Entry<Tag>[] | undefined,
  found?: WordMatch<Tag>[],
): WordMatch<Tag>[] | undefined {
  if (entries === undefined) return found;
  let all = found;
  for (const { word, lead, tags } of entries) {
    const end = matchEnd(lower, start - lead, word);
    if (end >= 0) (all ??= []).push({ word, tags, start: start - lead, end });
  }
  return all;
}

interface Keys<Tag> {
  /** By the first three signs of a word, or by all of a shorter one. */
  readonly whole: ReadonlyMap<string, readonly Entry<Tag>[]>;
  /** Words of one or two signs and a star, by the signs. */
  readonly beginnings: ReadonlyMap<string, readonly Entry<Tag>[]>;
}

function keysOf<Tag>(words: Iterable<readonly [word: string, tag: Tag]>): Keys<Tag> {
  const entries = new Map<string, Entry<Tag>>();
  for (const [word, tag] of words) {
    const entry = entries.get(word);
    if (entry === undefined) entries.set(word, { word, lead: leadOf(word), tags: [tag] });
    else if (!entry.tags.includes(tag)) entry.tags.push(tag);
  }
  const all = Array.from(entries.values(), (entry) => {
    let end = entry.lead;
    while (end < entry.lead + keyLength && kindOf(entry.word.charCodeAt(end)) !== kinds.none) end += 1;
    const isBeginning = end - entry.lead < keyLength && entry.word.charCodeAt(end) === star;
    return { entry, key: entry.word.slice(entry.lead, end), isBeginning };
  });
  return {
    whole: groupByKey(all.filter(({ isBeginning }) => !isBeginning)),
    beginnings: groupByKey(all.filter(({ isBeginning }) => isBeginning)),
  };
}

/** How many signs stand before the first letter or digit. */
function leadOf(word: string): number {
  let lead = 0;
  while (lead < word.length && kindOf(word.charCodeAt(lead)) === kinds.none) lead += 1;
  return lead === word.length ? 0 : lead;
}

function groupByKey<Tag>(
  all: readonly { readonly key: string; readonly entry: Entry<Tag> }[],
): Map<string, Entry<Tag>[]> {
  const groups = new Map<string, Entry<Tag>[]>();
  for (const { key, entry } of all) {
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [entry]);
    else others.push(entry);
  }
  return groups;
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

function isSpace(unit: number): boolean {
  return unit === space || unit === 10;
}

/** `NaN` beyond the end of the text is no letter. */
function isLetter(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === kinds.lower || kind === kinds.upper;
}
