import type { Language, Span } from "@leam/spec";
import { abbreviations } from "./abbreviations.data.ts";

/**
 * The sentences of a text, without the space, bullets and numbering around them. A line that continues in lower case is one sentence with
 * the line before; a stop after an abbreviation, an initial or a day of the month ends none.
 */
export function sentences(text: string, tag: string, language?: Language): Span[] {
  const flat = joinWrappedLines(text);
  const raw = language === undefined ? segment(flat, tag) : [...language.sentences(flat)];
  return mergeAfterAbbreviations(flat, raw)
    .map((span) => trim(text, span))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

// Same length as the text, so that places stay the same.
function joinWrappedLines(text: string): string {
  return text.replace(/(?<=[^\n.!?:;]{40})[\r\n](?=\p{Ll})/gu, " ");
}

const segmenters = new Map<string, Intl.Segmenter>();

function segment(text: string, tag: string): Span[] {
  const locale = tag === "und" ? "en" : tag;
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), (part) => ({ start: part.index, end: part.index + part.segment.length }));
}

function mergeAfterAbbreviations(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const before = merged.at(-1);
    if (before !== undefined && before.end === span.start && isUnfinished(text.slice(before.start, before.end))) {
      merged[merged.length - 1] = { start: before.start, end: span.end };
    } else merged.push(span);
  }
  return merged;
}

function isUnfinished(sentence: string): boolean {
  if (sentence.endsWith("\n")) return false;
  const last = /(?:^|[\s(„“"«'’])([^\s(„“"«'’]{1,12})\.\s*$/u.exec(sentence)?.[1];
  if (last === undefined) return false;
  if (/^(?:\p{L}|\p{L}\.\p{L}|\d{1,2}|[IVX]{1,5})$/u.test(last)) return true;
  return abbreviations.has(last.toLowerCase());
}

function trim(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const lead = /^(?:\s|[-–—*•·▪>#]+\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)*/u.exec(raw)?.[0].length ?? 0;
  const tail = /\s*$/u.exec(raw)?.[0].length ?? 0;
  return lead + tail >= raw.length ? { start, end: start } : { start: start + lead, end: end - tail };
}
