import { characterKinds } from "./tagger/character-kinds.ts";
import { cueOf } from "./tagger/name-lists.ts";
import { isPerson } from "./tagger/tags.ts";
import { innerHyphen, type Tokens } from "./tagger/tokenize.ts";
import type { Word } from "./tagger/word.ts";

/** In tokens. A list of names without commas may be tagged as one: it is given in pieces. */
const longestRun = 12;

export type Span = readonly [from: number, to: number];

/**
 * The stretches that the tags call a person, as token indices, end exclusive; the first tag is that of the token at `offset`. Two that touch, or between
 * which nothing stands but "de la", are one. Quotes, brackets and other signs at the ends are no part of a name; what a hyphen joins to it is, unless
 * that makes it a street or a school; initials alone take the word behind them; a common word such as "and" divides two names.
 */
export function personSpans(tags: Uint8Array, tokens: Tokens, offset: number, describe: (at: number) => Word): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    if (!isPerson(tags[at] ?? 0) || isBetween(offset + at, tokens, describe)) continue;
    const first = at;
    while (at + 1 < tags.length && isPerson(tags[at + 1] ?? 0) && at + 1 - first < longestRun) {
      if (isBetween(offset + at + 1, tokens, describe)) break;
      at += 1;
    }
    const [from, to] = widen(trim([offset + first, offset + at + 1], tokens), tokens);
    if (from >= to || isThing(from, to, tokens, describe)) continue;
    const last = spans.at(-1);
    if (last !== undefined && isJoined(last[1], from, describe)) spans[spans.length - 1] = [last[0], to];
    else spans.push([from, to]);
  }
  return spans;
}

const ordinary = cueOf("common") | cueOf("frequent");
const particle = cueOf("particle");

/** A word in lower case that is no part of names, in a sentence that writes those with capitals. */
function isBetween(at: number, { capitals, kinds }: Tokens, describe: (at: number) => Word): boolean {
  if (capitals === 0 || kinds[at] !== characterKinds.lower) return false;
  const { cues } = describe(at);
  return (cues & ordinary) !== 0 && (cues & particle) === 0;
}

function trim([first, end]: Span, tokens: Tokens): Span {
  let from = first;
  let to = end;
  while (from < to && !isWord(tokens, from)) from += 1;
  while (to > from && !isWord(tokens, to - 1) && !endsInitial(tokens, to - 1)) to -= 1;
  return [from, to];
}

function widen([first, end]: Span, tokens: Tokens): Span {
  const { checks, count, kinds } = tokens;
  let from = first;
  let to = end;
  while (from > 1 && checks[from - 1] === innerHyphen && kinds[from - 2] === characterKinds.upper) from -= 2;
  while (to + 1 < count && checks[to] === innerHyphen && kinds[to + 1] === characterKinds.upper) to += 2;
  if (from >= to) return [first, end];
  return [from, isInitials(from, to, tokens) && to < count && kinds[to] === characterKinds.upper ? to + 1 : to];
}

/** "P. L." is half a name. */
function isInitials(from: number, to: number, tokens: Tokens): boolean {
  for (let at = from; at < to; at += 2) if (!endsInitial(tokens, at + 1)) return false;
  return true;
}

const things = cueOf("street") | cueOf("institution") | cueOf("firm");

/** "Karl-Marx-Platz": the last part says what the whole is. */
function isThing(from: number, to: number, { checks }: Tokens, describe: (at: number) => Word): boolean {
  return to - from > 2 && checks[to - 2] === innerHyphen && (describe(to - 1).cues & things) !== 0;
}

const longestJoint = 2;

function isJoined(end: number, from: number, describe: (at: number) => Word): boolean {
  if (from - end > longestJoint) return false;
  for (let at = end; at < from; at += 1) if ((describe(at).cues & particle) === 0) return false;
  return true;
}

function isWord({ kinds }: Tokens, at: number): boolean {
  return (kinds[at] ?? 0) >= characterKinds.number;
}

const stop = 0x2e;

/** The stop of "Anna K." belongs to it. */
function endsInitial(tokens: Tokens, at: number): boolean {
  const { starts, ends, checks } = tokens;
  return checks[at] === stop && at > 0 && (ends[at - 1] ?? 0) - (starts[at - 1] ?? 0) === 1 && isWord(tokens, at - 1);
}
