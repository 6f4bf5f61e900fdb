import { characterKinds, kindOf } from "./character-kinds.ts";
import { longestSentence, readToken, type Tokens } from "./tokenize.ts";

/**
 * Reads the next sentence of a text from an offset on, and returns where the one after it begins; no tokens where there is none. A sentence ends at a line
 * break, after a full stop, question or exclamation mark before a capital, or when it grows too long. A stop after a short word is no end, for it may be
 * "Dr." or an initial: two sentences read as one harm less than a name cut in two.
 */
export function readSentence(text: string, from: number, tokens: Tokens): number {
  tokens.count = 0;
  tokens.capitals = 0;
  let hasGap = false;
  let hasBreak = false;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind <= characterKinds.lineBreak) {
      hasGap = true;
      if (kind === characterKinds.lineBreak) hasBreak = true;
      at += 1;
      continue;
    }
    if (tokens.count > 0) {
      if (hasBreak || tokens.count === longestSentence) return at;
      if (hasGap && canBegin(code, kind) && hasEnded(text, tokens)) return at;
    }
    at = readToken(text, at, kind, tokens);
    hasGap = false;
    hasBreak = false;
  }
  return at;
}

function canBegin(code: number, kind: number): boolean {
  const { hyphen, number, quote, upper } = characterKinds;
  if (kind === upper || kind === number || kind === quote || kind === hyphen) return true;
  return code === 0x28 || code === 0xbf || code === 0xa1;
}

const longestAbbreviation = 4;
const stop = 0x2e;

function hasEnded(text: string, { count, starts, ends, kinds }: Tokens): boolean {
  let last = count - 1;
  if (kinds[last] === characterKinds.quote || text.charCodeAt(starts[last] ?? 0) === 0x29) last -= 1;
  if (last < 0) return false;
  const code = text.charCodeAt(starts[last] ?? 0);
  if (code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3b) return true;
  if (code !== stop || last === 0) return false;
  const length = (ends[last - 1] ?? 0) - (starts[last - 1] ?? 0);
  return length > longestAbbreviation && (kinds[last - 1] ?? 0) >= characterKinds.lower;
}
