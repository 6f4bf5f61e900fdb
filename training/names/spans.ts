/** Where a person stands: indices of tokens, end exclusive. */
export interface PersonSpan {
  readonly start: number;
  readonly end: number;
}

/** The persons that a row of tags says. */
export function personSpans(tags: Uint8Array): readonly PersonSpan[] {
  const spans: PersonSpan[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    if (tags[at] !== 1) continue;
    let end = at + 1;
    while (tags[end] === 2) end += 1;
    spans.push({ start: at, end });
  }
  return spans;
}

/** Counts of found and true spans, and of how many of them match. */
export interface Counts {
  found: number;
  gold: number;
  /** The same stretch. */
  exact: number;
  /** Intersection over union at least one half. */
  overlap: number;
}

export function createCounts(): Counts {
  return { found: 0, gold: 0, exact: 0, overlap: 0 };
}

/** Adds the spans of one text; each true span counts for one found span alone. */
export function countSpans(counts: Counts, found: readonly PersonSpan[], gold: readonly PersonSpan[]): void {
  counts.found += found.length;
  counts.gold += gold.length;
  const free = new Set(gold);
  for (const span of found) {
    const match = [...free].find((other) => overlapOf(span, other) >= 0.5);
    if (match === undefined) continue;
    free.delete(match);
    counts.overlap += 1;
    if (match.start === span.start && match.end === span.end) counts.exact += 1;
  }
}

export function scores({ found, gold }: Counts, matched: number): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : matched / found;
  const recall = gold === 0 ? 0 : matched / gold;
  return { precision, recall, f1: matched === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function overlapOf(a: PersonSpan, b: PersonSpan): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
