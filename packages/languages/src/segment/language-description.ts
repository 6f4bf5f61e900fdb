import type { EntityType, Language } from "@leam/spec";

/** What differs from language to language in splitting, comparing and recognizing it: data only. */
export interface LanguageWords {
  /** Lower-case words without topic, separated by white space. An elided article stands without its apostrophe. */
  readonly stopWords: string;
  /** Lower-case words that announce an entity, separated by commas: they may hold spaces and full stops. */
  readonly hints: Readonly<Partial<Record<EntityType, string>>>;
  /** Frequent lower-case words with a topic (months, words of letters), separated by white space: evidence for the identifier. */
  readonly commonWords?: string;
  /** Lower-case letters beyond a to z in Latin script; the whole alphabet in other scripts. Default: those of its words. */
  readonly letters?: string;
  /**
   * Abbreviations after which a sentence goes on, with their full stops, separated by commas: "dr., z. B.".
   * A lower-case first letter stands for both cases, an upper-case one for itself.
   */
  readonly abbreviations?: string;
  /** Abbreviations after which a sentence goes on only before a number: "nr., art.". */
  readonly numberAbbreviations?: string;
  /** Capitalized words that follow an ordinal written with a full stop, separated by commas: "3. März". */
  readonly ordinalFollowers?: string;
  /** Words that lean on the next one with an apostrophe, separated by white space: "l d qu" splits "l'homme" in two. */
  readonly elisions?: string;
  /** Characters that `normalize` replaces beside the common ones. */
  readonly replacements?: Readonly<Record<string, string>>;
  /** Endings that the stem loses, separated by white space; the longest that leaves three letters goes. */
  readonly suffixes?: string;
  /** Beginnings that the stem exchanges: the mutations of Irish. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Characters that only the stem exchanges: the accents of Greek, which move with the ending. */
  readonly foldings?: Readonly<Record<string, string>>;
}

/** A language in short: {@link createLanguage} makes the rest of it. */
export interface LanguageDescription extends LanguageWords {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  /** ISO 15924 codes, the usual one first. */
  readonly scripts: readonly string[];
}

/** A language with the evidence that the identifier uses beside stop words and hints; any `Language` is one. */
export interface IdentifiableLanguage extends Language {
  readonly letters?: string;
  readonly commonWords?: readonly string[];
}
