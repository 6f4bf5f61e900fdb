import type { EntityType, Finding, Span } from "@leam/spec";
import { tagShape } from "../operators/tag-shape.ts";

/** A stretch of a text that must not leave the process as it is. */
export interface Stretch extends Span {
  readonly entity: EntityType;
  readonly score: number;
  /** True for text that only looks like a tag: it is replaced so that nobody can name another's pseudonym. */
  readonly isLiteral: boolean;
  /** What was found there. */
  readonly finding?: Finding;
}

/** The stretches of a text that look like tags. */
export function literalStretches(text: string): readonly Stretch[] {
  return [...text.matchAll(tagShape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entity: (match[1] ?? "").toUpperCase(),
    score: 0,
    isLiteral: true,
  }));
}

export function findingStretch(finding: Finding): Stretch {
  const { start, end, entity, score } = finding;
  return { start, end, entity, score, isLiteral: false, finding };
}

/**
 * Stretches in order and without overlap. Those that overlap become one that covers both, under the type of the surer one: half a
 * value never stays behind. Edges inside a surrogate pair move outward.
 */
export function mergeStretches(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches.map((each) => snap(text, each)).toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || stretch.start >= last.end) {
      merged.push(stretch);
      continue;
    }
    const surer = stretch.score > last.score ? stretch : last;
    merged[merged.length - 1] = { ...surer, start: last.start, end: Math.max(last.end, stretch.end) };
  }
  return merged;
}

function snap(text: string, stretch: Stretch): Stretch {
  const start = isInsidePair(text, stretch.start) ? stretch.start - 1 : stretch.start;
  const end = isInsidePair(text, stretch.end) ? stretch.end + 1 : stretch.end;
  return start === stretch.start && end === stretch.end ? stretch : { ...stretch, start, end };
}

function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
