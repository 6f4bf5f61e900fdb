import type { Finding } from "@leam/spec";

/** Recognizer name of findings from the caller's own list. */
export const denyList = "deny-list";

/**
 * The findings that stay when some overlap, in order of position. The rule, first difference decides:
 * what the caller denied beats what was recognized, a held check digit beats none, then the higher score, the longer stretch, the earlier one, and the entity's name.
 * A loser is dropped whole: what of it stands outside the winner is not reported.
 */
export function resolveOverlaps(findings: Iterable<Finding>): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].toSorted(byStrength)) {
    const at = positionOf(kept, finding.start);
    const previous = kept[at - 1];
    const next = kept[at];
    if (previous !== undefined && previous.end > finding.start) continue;
    if (next !== undefined && next.start < finding.end) continue;
    kept.splice(at, 0, finding);
  }
  return kept;
}

function byStrength(a: Finding, b: Finding): number {
  return (
    Number(b.recognizer === denyList) - Number(a.recognizer === denyList) ||
    Number(b.why.check !== undefined) - Number(a.why.check !== undefined) ||
    b.score - a.score ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.entity < b.entity ? -1 : Number(a.entity > b.entity))
  );
}

/** Index of the first kept finding that starts at or after a position: binary search, so that many findings stay cheap. */
function positionOf(kept: readonly Finding[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
