import type { EntityType } from "./entity.ts";

/** A stretch of text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the SDK must know of a language. A plain value: written once, passed to whoever needs it. */
export interface Language {
  /** BCP 47 tag: "de", "sr-Latn". */
  readonly tag: string;
  /** Its name in itself: "Deutsch". */
  readonly name: string;
  /** ISO 15924 codes of its scripts, the usual one first: ["Cyrl", "Latn"]. */
  readonly scripts: readonly string[];
  /** Brings a text into the form that comparisons use: NFC, unified apostrophes and the like. Idempotent. */
  normalize(text: string): string;
  /** Spans of the sentences, in order, without overlap. */
  sentences(text: string): Iterable<Span>;
  /** Spans of the words, without spaces and punctuation. */
  words(text: string): Iterable<Span>;
  /** A light stem of a lower-case word: for matching, not for display. */
  stem?(word: string): string;
  /** Lower-case words that carry no topic. */
  readonly stopWords?: ReadonlySet<string>;
  /** Words that announce an entity: titles before a person, "geboren am" before a date of birth. */
  readonly hints?: LanguageHints;
}

export type LanguageHints = Readonly<Partial<Record<EntityType, readonly string[]>>>;

/** Tells the language of a text. */
export type LanguageIdentifier = (text: string) => Identification;

/** The language of a text; `und` when it is not clear. */
export interface Identification {
  /** BCP 47 tag of the best candidate, or "und". */
  readonly tag: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The candidates, best first. */
  readonly candidates: readonly { readonly tag: string; readonly confidence: number }[];
}
