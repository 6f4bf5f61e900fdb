import { kindOf, kinds } from "../../scan/tokens/character-kind.ts";
import type { Scan } from "../../scan/tokens/scan.ts";

export interface Hint {
  /** In lower case. */
  readonly words: string;
  /** Signs before its first letter or digit. */
  readonly lead: number;
  /** Whether a case ending may follow. */
  readonly inflects: boolean;
  /** Indexes of the rows that it announces. */
  readonly rows: number[];
}

/** A hint as it stands in a text. */
export interface HintMatch {
  readonly hint: Hint;
  /** With its case ending, exclusive. */
  readonly end: number;
}

/** The announcing words of all rows, found by the first signs of a word, however many rows there are. */
export type HintIndex = (scan: Scan, token: number) => readonly HintMatch[];

/** Signs by which a hint is looked up. */
const keyLength = 3;
/** Case endings have no more letters. */
const longestEnding = 9;
const none: readonly HintMatch[] = [];

/** Gives the hints that begin with a token. */
export function createHintIndex(hintsOfRows: readonly (readonly string[])[]): HintIndex {
  const byKey = Map.groupBy(
    uniqueHints(hintsOfRows),
    ({ words, lead }) => /^[\p{L}\p{N}]{1,3}/u.exec(words.slice(lead))?.[0] ?? "",
  );
  return ({ lower, tokens }, token) => {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const candidates = byKey.get(lower.slice(start, Math.min(end, start + keyLength)));
    if (candidates === undefined) return none;
    let found: HintMatch[] | undefined;
    for (const hint of candidates) {
      const from = start - hint.lead;
      const last = lower.startsWith(hint.words, from) ? wordEnd(lower, from + hint.words.length, hint) : -1;
      if (last >= 0) (found ??= []).push({ hint, end: last });
    }
    return found ?? none;
  };
}

function uniqueHints(hintsOfRows: readonly (readonly string[])[]): Iterable<Hint> {
  const hints = new Map<string, Hint>();
  for (const [row, words] of hintsOfRows.entries()) {
    for (const word of words) {
      const lower = word.toLowerCase();
      const known = hints.get(lower) ?? createHint(lower);
      hints.set(lower, known);
      if (known.rows.at(-1) !== row) known.rows.push(row);
    }
  }
  return hints.values();
}

function createHint(words: string): Hint {
  return { words, lead: words.search(/[\p{L}\p{N}]/u), inflects: /\p{L}{4}$/u.test(words), rows: [] };
}

/** Where the word of a hint ends, case ending included; -1 where more letters follow than an ending has. */
function wordEnd(lower: string, end: number, { inflects }: Hint): number {
  let at = end;
  while (isLetter(lower.charCodeAt(at))) {
    at += 1;
    if (!inflects || at - end > longestEnding) return -1;
  }
  return at;
}

/** `NaN` beyond the end of the text is no letter. */
function isLetter(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === kinds.lower || kind === kinds.upper;
}
