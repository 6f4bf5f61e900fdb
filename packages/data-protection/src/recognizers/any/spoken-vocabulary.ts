import { everydayAtWords, type SpokenWords, spokenWords, topLevels } from "./spoken-words-aggressive.data.ts";
import { atWords, digitWords, dotWords } from "./spoken-words.data.ts";

/** The words by which addresses and numbers are spoken; in the tables by their first token. */
export interface SpokenVocabulary {
  readonly at: SpokenTable;
  readonly dot: SpokenTable;
  readonly dash: SpokenTable;
  /** Words for dots and dashes by their last token. */
  readonly signsByLast: SpokenTable;
  readonly digit: SpokenTable;
  readonly everydayAt: ReadonlySet<string>;
  /** How an address ends. */
  readonly topLevels: ReadonlySet<string>;
  /** Written dots count as well, and digits between words for digits. */
  readonly isMixed: boolean;
}

export type SpokenTable = ReadonlyMap<string, readonly string[]>;

let usual: SpokenVocabulary | undefined;
let aggressive: SpokenVocabulary | undefined;

/** The larger languages, and words that say little else. */
export function usualVocabulary(): SpokenVocabulary {
  usual ??= {
    at: wordTable(atWords),
    dot: wordTable(dotWords),
    dash: new Map(),
    signsByLast: wordTable(dotWords, true),
    digit: wordTable(digitWords),
    everydayAt: new Set(),
    topLevels: new Set(topLevels.split(" ")),
    isMixed: false,
  };
  return usual;
}

/** 33 languages. */
export function aggressiveVocabulary(): SpokenVocabulary {
  aggressive ??= {
    at: wordTable([...atWords, ...all(({ at }) => at)]),
    dot: wordTable([...dotWords, ...all(({ dot }) => dot)]),
    dash: wordTable(all(({ dash }) => dash)),
    signsByLast: wordTable([...dotWords, ...all(({ dot, dash }) => `${dot} ${dash}`)], true),
    digit: wordTable([...digitWords, ...all(({ digits }) => digits)]),
    everydayAt: new Set(everydayAtWords.split(" ")),
    topLevels: new Set(topLevels.split(" ")),
    isMixed: true,
  };
  return aggressive;
}

function all(words: (row: SpokenWords) => string): readonly string[] {
  return spokenWords.flatMap((row) => words(row).split(" ")).map((word) => word.replaceAll("_", " "));
}

function wordTable(words: readonly string[], isByLast = false): SpokenTable {
  const table = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const tokens = word.split(/[ '-]/u);
    const token = (isByLast ? tokens.at(-1) : tokens[0]) ?? word;
    table.set(token, [...(table.get(token) ?? []), word].toSorted(longestFirst));
  }
  return table;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
