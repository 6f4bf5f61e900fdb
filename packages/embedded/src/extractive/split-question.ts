import type { Language, Span } from "@leam/spec";
import { sentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokenize.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { phraseAt } from "../words/phrases.ts";
import { politeWords } from "../words/shared-words.data.ts";
import { intentOf } from "./intent.ts";
import { quotedBlocks } from "./quoted-blocks.ts";
import { voiceOf } from "./voice.ts";

/** A user's message taken apart. */
export interface SplitMessage {
  /** The sentence that asks or instructs; absent where none does. */
  readonly question?: Span;
  /** What else stands in the message. */
  readonly rest: readonly Span[];
}

/**
 * Finds the question in a message that may hold a long text as well. A sentence that asks and stands in a paragraph of its own wins,
 * at the end before the beginning; then the last sentence, the first, any. Only the ends of long texts are looked at.
 */
export function splitQuestion(text: string, languages: readonly Language[]): SplitMessage {
  const blocks = quotedBlocks(text);
  const { tag } = voiceOf(text, "", languages);
  const free = gaps(
    text.length,
    blocks.map((block) => block.outer),
  );
  const quoted = blocks.map((block) => block.inner);
  const candidates = free
    .flatMap((span) => endsOf(text, span))
    .flatMap((span) => shift(sentences(text.slice(span.start, span.end), tag), span.start));
  const chosen = choose(text, candidates, languages);
  const question = chosen === undefined ? undefined : cutAtColon(text, chosen, languages);
  if (question === undefined) return { rest: order([...quoted, ...free]) };
  return { question, rest: order([...quoted, ...free.flatMap((span) => without(span, question))]) };
}

/** Longest stretch at each end in which a question is looked for. */
const reach = 1500;

function endsOf(text: string, span: Span): Span[] {
  if (span.end - span.start <= 2 * reach) return [span];
  const headEnd = text.lastIndexOf(" ", span.start + reach);
  const tailStart = text.indexOf(" ", span.end - reach);
  return [
    { start: span.start, end: headEnd },
    { start: tailStart, end: span.end },
  ];
}

function choose(text: string, candidates: readonly Span[], languages: readonly Language[]): Span | undefined {
  const [only] = candidates;
  if (candidates.length <= 1) return only;
  const asking = candidates.filter((span) => asks(text.slice(span.start, span.end), text, languages));
  const first = candidates[0];
  const last = candidates.at(-1);
  const alone = (span: Span | undefined): boolean => span !== undefined && isOwnParagraph(text, span);
  const isAsking = (span: Span | undefined): span is Span => span !== undefined && asking.includes(span);
  const ranked = [
    [last, alone(last)],
    [first, alone(first)],
    [last, true],
    [first, true],
  ] as const;
  const best = ranked.find(([span, holds]) => holds && isAsking(span))?.[0] ?? asking.at(-1);
  if (best !== undefined) return best;
  // Keywords in a line of their own: "notice period", then the text.
  return [last, first].find((span) => span !== undefined && alone(span) && isShort(text.slice(span.start, span.end)));
}

// "Summarize this text: The museum …": what stands behind the colon is text already. Not so in "Tell me: what is the rent?".
function cutAtColon(text: string, span: Span, languages: readonly Language[]): Span {
  const sentence = text.slice(span.start, span.end);
  const colon = sentence.search(/:\s/u);
  const behind = sentence.slice(colon + 1);
  if (colon < 0 || /[?;\u037E]\s*$/u.test(sentence) || tokenize(behind).length < 3) return span;
  return asks(sentence.slice(0, colon), text, languages) ? { start: span.start, end: span.start + colon + 1 } : span;
}

function asks(sentence: string, text: string, languages: readonly Language[]): boolean {
  if (/[?\u037E]["'»“”)]?$/u.test(sentence)) return true;
  if (sentence.length > 300) return false;
  const { lexicon, tag } = voiceOf(sentence, text, languages);
  if (tag === "el" && sentence.endsWith(";")) return true;
  const tokens = tokenize(sentence);
  // A signature that became a pseudonym, a date, a number: nothing that asks.
  if (tokens.every((token) => token.kind !== "word")) return false;
  const intent = intentOf(sentence, tokens, lexicon);
  if (intent === "keywords") return false;
  // "Who moves in pays a deposit." begins like a question and is none.
  return (
    intent !== "question" ||
    !/[.!]$/u.test(sentence) ||
    startsTelling(
      tokens.map((token) => token.word),
      lexicon,
    )
  );
}

function startsTelling(words: readonly string[], lexicon: Lexicon): boolean {
  const at = words.findIndex((word) => !lexicon.stop.has(word) && !politeWords.has(word));
  return phraseAt(words, Math.max(0, at), lexicon.tell) > 0;
}

function isOwnParagraph(text: string, span: Span): boolean {
  return (
    /(?:^|\n)\s*\S{0,3}$/u.test(text.slice(Math.max(0, span.start - 40), span.start)) &&
    /^\s*(?:\n|$)/u.test(text.slice(span.end, span.end + 40))
  );
}

function isShort(sentence: string): boolean {
  return !/[.:!]$/u.test(sentence) && tokenize(sentence).length <= 8;
}

function gaps(length: number, taken: readonly Span[]): Span[] {
  let at = 0;
  const free: Span[] = [];
  for (const span of [...taken, { start: length, end: length }]) {
    if (span.start > at) free.push({ start: at, end: span.start });
    at = span.end;
  }
  return free;
}

function without(span: Span, hole: Span): Span[] {
  if (hole.end <= span.start || span.end <= hole.start) return [span];
  return [
    { start: span.start, end: hole.start },
    { start: hole.end, end: span.end },
  ].filter(({ start, end }) => end > start);
}

function shift(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

function order(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
