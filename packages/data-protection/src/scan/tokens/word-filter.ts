import { createOnce, type Scan } from "./scan.ts";
import { tokenAt } from "./tokens.ts";

/**
 * Tells whether one of some words may stand in a stretch of a text, by the first signs of its tokens: no for most stretches, at a hundredth of what a pattern of all
 * the words costs. A yes is no answer yet.
 */
export type WordFilter = (scan: Scan, from: number, until: number) => boolean;

const prefixLength = 3;

/** @param words In lower case; a star stands for more letters. */
export function createWordFilter(words: () => Iterable<string>): WordFilter {
  let prefixes: ReadonlySet<string> | undefined;
  /** For each token: whether a word may begin with it. 0 where nobody asked yet. */
  const marks = createOnce<Uint8Array>();
  return (scan, from, until) => {
    const { tokens } = scan;
    const ofTokens = scan.once(marks, () => new Uint8Array(tokens.count));
    for (let token = tokenAt(tokens, from); token < tokens.count && (tokens.starts[token] ?? 0) < until; token += 1) {
      if (ofTokens[token] === 0) ofTokens[token] = mayBegin(scan, token) ? 1 : 2;
      if (ofTokens[token] === 1) return true;
    }
    return false;
  };

  function mayBegin({ lower, tokens }: Scan, token: number): boolean {
    prefixes ??= new Set(Array.from(words(), prefixOf));
    const start = tokens.starts[token] ?? 0;
    const length = (tokens.ends[token] ?? 0) - start;
    for (let signs = 1; signs <= prefixLength && signs <= length; signs += 1) {
      // A shorter beginning is kept with a star; a whole short word as it is.
      const beginning = lower.slice(start, start + signs);
      if (prefixes.has(signs === prefixLength || signs === length ? beginning : `${beginning}*`)) return true;
      if (signs === length && prefixes.has(`${beginning}*`)) return true;
    }
    return false;
  }
}

/** "rei" of "reisepass*", "op" of "op č", "op*" of "op*". */
function prefixOf(word: string): string {
  return /[\p{L}\p{N}]{3}|[\p{L}\p{N}]{1,2}\*?/u.exec(word)?.[0] ?? word;
}
