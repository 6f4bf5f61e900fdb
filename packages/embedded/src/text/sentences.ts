import type { Language, Span } from "@leam/spec";
import { abbreviations, abbreviationsBeforeNumbers } from "./abbreviations.data.ts";
import { fold } from "./fold.ts";
import { isMonth } from "./months.ts";

/**
 * The sentences of a text, without the space, bullets and numbering around them. A long line that ends without a stop goes on in
 * the next; a stop after an abbreviation, an initial or a day of the month ends none.
 */
export function sentences(text: string, tag: string, language?: Language): Span[] {
  const flat = joinWrappedLines(text);
  const raw = language === undefined ? segment(flat, tag) : [...language.sentences(flat)];
  return mergeUnfinished(flat, raw, tag)
    .map((span) => trim(text, span))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

// Same length as the text, so that places stay the same.
function joinWrappedLines(text: string): string {
  return text.replace(/(?<=[^\n]{39}[^\n.!?:;])\r?\n(?=[\p{L}\p{N}[(„“"«'])/gu, (lineEnd) =>
    " ".repeat(lineEnd.length),
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segment(text: string, tag: string): Span[] {
  const locale = tag === "und" ? "en" : tag;
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), (part) => ({ start: part.index, end: part.index + part.segment.length }));
}

function mergeUnfinished(text: string, spans: readonly Span[], tag: string): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const before = merged.at(-1);
    const next = text.slice(span.start, Math.min(span.end, span.start + 30));
    if (
      before !== undefined &&
      before.end === span.start &&
      isUnfinished(text.slice(before.start, before.end), next, tag)
    ) {
      merged[merged.length - 1] = { start: before.start, end: span.end };
    } else merged.push(span);
  }
  return merged;
}

function isUnfinished(sentence: string, next: string, tag: string): boolean {
  const tail = sentence.slice(-40);
  if (tail.endsWith("\n")) return false;
  const [, before = "", last] = /(?:([^\s(„“"«'’]{1,12})\s+|^|[\s(„“"«'’])([^\s(„“"«'’]{1,12})\.\s*$/u.exec(tail) ?? [];
  if (last === undefined) return false;
  if (/^\d{1,2}$/u.test(last)) {
    const [word = ""] = /\p{L}+/u.exec(next) ?? [];
    // "am 3. März", "im 19. Jahrhundert"; but "from 9 to 18. Then …" ends.
    return isMonth(fold(word), tag) || (tag === "de" && germanArticles.has(before.toLowerCase()));
  }
  if (/^(?:\p{L}|\p{L}\.\p{L})$/u.test(last)) return last !== "г";
  const lower = last.toLowerCase();
  return abbreviations.has(lower) || (abbreviationsBeforeNumbers.has(lower) && /^\s*[\p{N}IVX]/u.test(next));
}

/** Words after which a number with a stop is an ordinal. */
const germanArticles: ReadonlySet<string> = new Set("am der die das den dem des im vom zum beim ins".split(" "));

function trim(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const lead = /^(?:\s|[-–—*•·▪>#]+\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)*/u.exec(raw)?.[0].length ?? 0;
  const tail = /\s*$/u.exec(raw)?.[0].length ?? 0;
  return lead + tail >= raw.length ? { start, end: start } : { start: start + lead, end: end - tail };
}
