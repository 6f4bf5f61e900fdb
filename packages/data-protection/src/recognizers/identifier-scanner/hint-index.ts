import { kindOf, kinds } from "../../scan/tokens/character-kind.ts";
import type { Tokens } from "../../scan/tokens/tokens.ts";

/** The announcing words of all rows, found by the first signs of a word, however many rows there are. */
export interface HintIndex {
  /**
   * Calls back for each hint that begins with a token and ends before `until`.
   * @param lower The text in lower case, with the same offsets.
   */
  at(lower: string, tokens: Tokens, token: number, until: number, found: (hint: Hint) => void): void;
}

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

/** Signs by which a hint is looked up. */
const keyLength = 3;
/** Case endings have no more letters. */
const longestEnding = 9;

export function createHintIndex(hintsOfRows: readonly (readonly string[])[]): HintIndex {
  const hints = new Map<string, Hint>();
  for (const [row, words] of hintsOfRows.entries()) {
    for (const word of words) {
      const lower = word.toLowerCase();
      const known = hints.get(lower) ?? createHint(lower);
      hints.set(lower, known);
      if (known.rows.at(-1) !== row) known.rows.push(row);
    }
  }
  const byKey = new Map<string, Hint[]>();
  for (const hint of hints.values()) {
    const key = /^[\p{L}\p{N}]{1,3}/u.exec(hint.words.slice(hint.lead))?.[0] ?? "";
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [hint]);
    else others.push(hint);
  }
  return { at };

  function at(lower: string, tokens: Tokens, token: number, until: number, found: (hint: Hint) => void): void {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const candidates = byKey.get(lower.slice(start, Math.min(end, start + keyLength)));
    if (candidates === undefined) return;
    for (const hint of candidates) {
      const from = start - hint.lead;
      if (lower.startsWith(hint.words, from) && endsWord(lower, from + hint.words.length, until, hint)) found(hint);
    }
  }
}

function createHint(words: string): Hint {
  return { words, lead: words.search(/[\p{L}\p{N}]/u), inflects: /\p{L}{4}$/u.test(words), rows: [] };
}

/** Whether no letter goes on where a hint ends, but for a case ending. */
function endsWord(lower: string, end: number, until: number, { inflects }: Hint): boolean {
  let at = end;
  while (at < until && isLetter(lower.charCodeAt(at))) at += 1;
  return at <= until && (at === end || (inflects && at - end <= longestEnding));
}

function isLetter(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === kinds.lower || kind === kinds.upper;
}
