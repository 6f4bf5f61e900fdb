import type { Finding, Span } from "@leam/spec";
import { tokenAt } from "../../scan/tokens/tokens.ts";
import type { Scan } from "../../scan/tokens/scan.ts";
import { partEnd, partStart } from "./spoken-part.ts";
import type { SpokenVocabulary } from "./spoken-vocabulary.ts";
import { tokensOf, wordAt, wordBefore } from "./spoken-word-at.ts";

/** An address has no more parts on either side of its sign. */
const mostParts = 4;

/** Mail addresses in words, as in a transcript: "jane dot doe at example dot com". */
export function* spokenEmails(scan: Scan, vocabulary: SpokenVocabulary, name: string): Generator<Finding> {
  let free = 0;
  for (const token of tokensOf(scan, vocabulary.at)) {
    const start = scan.tokens.starts[token] ?? 0;
    const word = wordAt(scan, vocabulary.at, start, scan.tokens.ends[token] ?? 0);
    const span = word === undefined || start < free ? undefined : readAddress(scan, vocabulary, start, word);
    if (span === undefined || span.start < free) continue;
    free = span.end;
    yield { ...span, entity: "EMAIL", score: 0.7, recognizer: name, why: { rule: "mail address in words" } };
  }
}

function readAddress(scan: Scan, vocabulary: SpokenVocabulary, at: number, word: string): Span | undefined {
  const { text } = scan;
  const signs = vocabulary.isMixed ? "_.-" : "_-";
  const end = at + word.length;
  if (text.charAt(at - 1) !== " " || text.charAt(end) !== " ") return undefined;
  const domain = readForwards(scan, vocabulary, end + 1, signs);
  const local = domain === undefined ? undefined : readBackwards(scan, vocabulary, at - 1, signs);
  if (local === undefined || domain === undefined) return undefined;
  // "Meet us at example.com" is no address.
  const isSpoken = local.isSpoken || domain.isSpoken || (vocabulary.isMixed && !vocabulary.everydayAt.has(word));
  return isSpoken ? { start: local.start, end: domain.end } : undefined;
}

interface Local {
  readonly start: number;
  /** With words for its signs. */
  readonly isSpoken: boolean;
}

function readBackwards(scan: Scan, { signsByLast }: SpokenVocabulary, end: number, signs: string): Local | undefined {
  let start = partStart(scan.text, end, signs);
  if (start === end) return undefined;
  const last = start;
  for (let parts = 1; parts < mostParts && scan.text.charAt(start - 1) === " "; parts += 1) {
    const word = wordBefore(scan, signsByLast, start - 1);
    if (word === undefined) break;
    const before = start - 1 - word.length - 1;
    const next = scan.text.charAt(before) === " " ? partStart(scan.text, before, signs) : before;
    if (next === before) break;
    start = next;
  }
  return { start, isSpoken: start < last };
}

interface Domain {
  readonly end: number;
  readonly isSpoken: boolean;
}

function readForwards(scan: Scan, vocabulary: SpokenVocabulary, from: number, signs: string): Domain | undefined {
  const { text, tokens } = scan;
  let end = trimmed(text, from, partEnd(text, from, signs));
  if (end === from) return undefined;
  const written = text.slice(from, end);
  const isWritten = vocabulary.isMixed && written.includes(".");
  let best: Domain | undefined = isWritten && endsAddress(written, vocabulary) ? { end, isSpoken: false } : undefined;
  for (let parts = 1; parts < mostParts && text.charAt(end) === " "; parts += 1) {
    const start = end + 1;
    const token = tokenAt(tokens, start);
    if (tokens.starts[token] !== start || token >= tokens.count) break;
    const dot = wordAt(scan, vocabulary.dot, start, tokens.ends[token] ?? 0);
    const sign = dot ?? wordAt(scan, vocabulary.dash, start, tokens.ends[token] ?? 0);
    const next = sign === undefined ? start : start + sign.length + 1;
    const nextEnd = trimmed(text, next, partEnd(text, next, signs));
    if (sign === undefined || text.charAt(next - 1) !== " " || nextEnd === next) break;
    end = nextEnd;
    if (dot === undefined) continue;
    if (endsAddress(text.slice(next, end), vocabulary)) best = { end, isSpoken: true };
  }
  return best;
}

/** The end of a sentence is no part of an address. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && "._-".includes(text.charAt(last - 1))) last -= 1;
  return last;
}

function endsAddress(part: string, { topLevels }: SpokenVocabulary): boolean {
  return topLevels.has(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
}
