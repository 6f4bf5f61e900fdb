import { characterKinds, kindOf } from "./character-kinds.ts";
import { hashCode, hashStart } from "./hash.ts";

/*
 * The finest cut that any corpus makes: words, runs of digits and single signs, hyphens and apostrophes alone. So data that was cut by other rules is
 * brought to the same tokens, and a text needs no rule of its language.
 */

/** Longest sentence in tokens; a longer one is cut, so that memory stays bounded. */
export const longestSentence = 256;

/** A row of tokens, each a word, a run of digits or a single sign. The arrays are used again; what counts are the first `count` places. */
export interface Tokens {
  count: number;
  /** How many of them begin with a capital. */
  capitals: number;
  /** UTF-16 code units, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Kind of the first code unit, of {@link characterKinds}. */
  readonly kinds: Uint8Array;
  /** Two hashes of the form; together they tell words apart. The first is that of `hashText`. */
  readonly hashes: Int32Array;
  readonly checks: Int32Array;
}

export function createTokens(): Tokens {
  const numbers = (): Int32Array => new Int32Array(longestSentence);
  return {
    count: 0,
    capitals: 0,
    starts: numbers(),
    ends: numbers(),
    kinds: new Uint8Array(longestSentence),
    hashes: numbers(),
    checks: numbers(),
  };
}

/** Reads the token that begins at an offset, which is no white space, behind the others, and returns its end. */
export function readToken(text: string, start: number, kind: number, tokens: Tokens): number {
  const { lower, number, upper } = characterKinds;
  let end = start + 1;
  let hash = hashStart;
  let check = 0;
  if (kind >= lower || kind === number) {
    for (end = start; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      const next = kindOf(code);
      if (kind === number ? next !== number : next < lower && (next !== characterKinds.mark || end === start)) break;
      hash = hashCode(hash, code);
      check = Math.imul(check, 31) + code;
    }
  } else {
    const code = signCode(text, start, kind);
    hash = hashCode(hash, code);
    check = code;
  }
  const at = tokens.count;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.kinds[at] = kind;
  tokens.hashes[at] = hash;
  tokens.checks[at] = check | 0;
  tokens.count += 1;
  if (kind === upper) tokens.capitals += 1;
  return end;
}

/** A hyphen within a word; the bare "-" is a dash between words. */
export const innerHyphen = 0x2010;
const dash = 0x2d;

/** Signs that differ in print alone are one. */
export function signCode(text: string, at: number, kind: number): number {
  if (kind === characterKinds.apostrophe) return 0x27;
  if (kind === characterKinds.quote) return 0x22;
  if (kind === characterKinds.hyphen) return isWordAt(text, at - 1) && isWordAt(text, at + 1) ? innerHyphen : dash;
  return text.charCodeAt(at);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) >= characterKinds.mark;
}

/** The same for tokens that a corpus has cut: each form stands alone. */
export function fillTokens(tokens: Tokens, forms: readonly string[]): void {
  tokens.count = 0;
  tokens.capitals = 0;
  for (const form of forms) {
    const at = tokens.count;
    const kind = kindOf(form.charCodeAt(0));
    readToken(form, 0, kind, tokens);
    // Alone, a hyphen does not know that it stood within a word.
    if (kind < characterKinds.number) tokens.checks[at] = form.charCodeAt(0);
  }
}
