import type { Span } from "@leam/spec";
import { breakExceptions, breakMark } from "./break-exceptions.ts";
import type { LanguageDescription } from "./language-description.ts";
import { segmenter } from "./segmenter.ts";

/** How much of the text around a break is looked at: longer than any abbreviation. */
const around = 40;
const blankLine = /\n\s*\n|\u2029/u;
const lineBreak = /[\n\r\u0085\u2028]/u;
const closed = /[\p{P}\p{S}]$/u;
const lowerCase = /^\p{Ll}/u;

/**
 * Sentences by `Intl.Segmenter`, without the spaces around them. Its breaks after an abbreviation, an initial or an
 * ordinal are undone, and those in a sentence that merely runs on in the next line; a blank line always separates.
 */
export function createSentenceSplitter(description: LanguageDescription): (text: string) => Generator<Span> {
  let exceptions: RegExp | undefined;
  return function* sentences(text) {
    exceptions ??= breakExceptions(description);
    let open: Span | undefined;
    for (const { index, segment } of segmenter(description.tag, "sentence").segment(text)) {
      const next = trimmed(index, segment);
      if (next === undefined) continue;
      if (open === undefined) {
        open = next;
      } else if (goesOn(text, open, next, exceptions)) {
        open = { start: open.start, end: next.end };
      } else {
        yield open;
        open = next;
      }
    }
    if (open !== undefined) yield open;
  };
}

function trimmed(index: number, segment: string): Span | undefined {
  const start = index + segment.length - segment.trimStart().length;
  const end = index + segment.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

function goesOn(text: string, open: Span, next: Span, exceptions: RegExp): boolean {
  const gap = text.slice(open.end, next.start);
  if (blankLine.test(gap)) return false;
  const before = text.slice(Math.max(open.start, open.end - around), open.end);
  const after = text.slice(next.start, Math.min(next.end, next.start + around));
  if (lineBreak.test(gap) && !closed.test(before) && lowerCase.test(after)) return true;
  return exceptions.test(before + breakMark + after);
}
