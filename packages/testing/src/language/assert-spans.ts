import assert from "node:assert/strict";
import type { Span } from "@leam/spec";

/** Fails unless the spans are not empty, lie inside the text, stand in order and do not overlap. */
export function assertSpans(spans: readonly Span[], text: string): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(Number.isInteger(span.start) && Number.isInteger(span.end), "a span's ends are whole numbers");
    assert.ok(span.start >= end, "a span starts before the one in front of it ends");
    assert.ok(span.end > span.start, "a span is empty");
    assert.ok(span.end <= text.length, "a span ends outside the text");
    end = span.end;
  }
}

/** Fails when a span begins or ends between the two halves of a surrogate pair. */
export function assertWholeCharacters(spans: readonly Span[], text: string): void {
  for (const { start, end } of spans) {
    for (const at of [start, end]) assert.ok(!isInsidePair(text, at), "a span cuts a surrogate pair in two");
  }
}

/** Fails when a character that the pattern names lies in no span. */
export function assertCovers(spans: readonly Span[], text: string, pattern: RegExp): void {
  for (const match of text.matchAll(pattern)) {
    const isCovered = spans.some((span) => span.start <= match.index && match.index + match[0].length <= span.end);
    assert.ok(isCovered, `the character at ${match.index} lies in no span`);
  }
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}
