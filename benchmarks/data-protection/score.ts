import type { GoldEntity, GoldText } from "./gold.ts";
import { countCharacters } from "./count-characters.ts";

/** A typed span that a finder reports; UTF-16 code units, end exclusive. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Counts of entities. What is exact is also matched. */
export interface Tally {
  gold: number;
  found: number;
  matched: number;
  exact: number;
}

export interface Miss {
  readonly id: string;
  readonly lang: string;
  readonly kind: "missed" | "wrongly found";
  readonly type: string;
  readonly value: string;
  readonly text: string;
}

export interface Score {
  readonly all: Tally;
  readonly types: ReadonlyMap<string, Tally>;
  readonly languages: ReadonlyMap<string, Tally>;
  /** Characters of personal data, of any type: in the set, found, and both. */
  readonly characters: { readonly gold: number; readonly found: number; readonly both: number };
  readonly clean: { readonly texts: number; readonly flagged: number };
  readonly misses: readonly Miss[];
}

const enoughOverlap = 0.5;

/** Typed spans, one to one, best overlap first; a pair counts from an intersection of half of the union. */
export function score(texts: readonly GoldText[], find: (text: string) => readonly TypedSpan[]): Score {
  const all = emptyTally();
  const types = new Map<string, Tally>();
  const languages = new Map<string, Tally>();
  const characters = { gold: 0, found: 0, both: 0 };
  const clean = { texts: 0, flagged: 0 };
  const misses: Miss[] = [];
  for (const { id, lang, text, entities } of texts) {
    const found = find(text);
    const pairs = pair(entities, found);
    const add = (type: string, part: keyof Tally): void => {
      for (const tally of [all, tallyOf(types, type), tallyOf(languages, lang)]) tally[part]++;
    };
    for (const entity of entities) {
      add(entity.type, "gold");
      if (!pairs.has(entity)) misses.push({ id, lang, kind: "missed", type: entity.type, value: entity.value, text });
    }
    const matched = new Set(pairs.values());
    for (const span of found) {
      add(span.type, "found");
      const value = text.slice(span.start, span.end);
      if (!matched.has(span)) misses.push({ id, lang, kind: "wrongly found", type: span.type, value, text });
    }
    for (const [entity, span] of pairs) {
      add(entity.type, "matched");
      if (entity.start === span.start && entity.end === span.end) add(entity.type, "exact");
    }
    const counted = countCharacters(text, entities, found);
    for (const key of ["gold", "found", "both"] as const) characters[key] += counted[key];
    if (entities.length === 0) clean.texts++;
    if (entities.length === 0 && found.length > 0) clean.flagged++;
  }
  return { all, types, languages, characters, clean, misses };
}

function pair(gold: readonly GoldEntity[], found: readonly TypedSpan[]): ReadonlyMap<GoldEntity, TypedSpan> {
  const candidates = gold
    .flatMap((entity) => found.map((span) => ({ entity, span, share: overlap(entity, span) })))
    .filter(({ entity, span, share }) => entity.type === span.type && share >= enoughOverlap)
    .toSorted((a, b) => b.share - a.share);
  const pairs = new Map<GoldEntity, TypedSpan>();
  const taken = new Set<TypedSpan>();
  for (const { entity, span } of candidates) {
    if (pairs.has(entity) || taken.has(span)) continue;
    pairs.set(entity, span);
    taken.add(span);
  }
  return pairs;
}

function overlap(a: TypedSpan, b: TypedSpan): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + b.end - b.start - both);
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? emptyTally();
  tallies.set(name, tally);
  return tally;
}

function emptyTally(): Tally {
  return { gold: 0, found: 0, matched: 0, exact: 0 };
}
