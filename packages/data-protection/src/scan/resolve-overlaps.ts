import type { Finding } from "@leam/spec";

/** Recognizer name of findings from the caller's own list. */
export const denyList = "deny-list";

/**
 * The findings that stay when some overlap, in order of position. The rule, first difference decides:
 * what the caller denied beats what was recognized, a held check digit beats none, then the higher score, the longer stretch, the earlier one, and the entity's name.
 * What of a loser stands outside the winners stays a finding of its own: half an address must not leave because the other half is a denied word.
 */
export function resolveOverlaps(findings: Iterable<Finding>, text: string): readonly Finding[] {
  return [...clusters([...findings])].flatMap((cluster) => resolveCluster(cluster, text));
}

/** Findings that touch one another through others: what is decided in one cluster changes nothing in the next, so many findings stay cheap. */
function* clusters(findings: readonly Finding[]): Generator<readonly Finding[]> {
  let cluster: Finding[] = [];
  let end = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    if (cluster.length > 0 && finding.start >= end) {
      yield cluster;
      cluster = [];
    }
    cluster.push(finding);
    end = Math.max(end, finding.end);
  }
  if (cluster.length > 0) yield cluster;
}

function resolveCluster(cluster: readonly Finding[], text: string): readonly Finding[] {
  if (cluster.length === 1) return cluster;
  const kept: Finding[] = [];
  for (const finding of cluster.toSorted(byStrength)) {
    for (const part of partsOutside(finding, kept, text)) kept.splice(positionOf(kept, part.start), 0, part);
  }
  return kept;
}

function partsOutside(finding: Finding, kept: readonly Finding[], text: string): readonly Finding[] {
  const parts: Finding[] = [];
  let start = finding.start;
  for (let at = Math.max(0, positionOf(kept, finding.start) - 1); at < kept.length; at++) {
    const winner = kept[at];
    if (winner === undefined || winner.start >= finding.end) break;
    if (winner.end <= start) continue;
    parts.push({ ...finding, start, end: winner.start });
    start = winner.end;
  }
  if (start === finding.start) return [finding];
  parts.push({ ...finding, start, end: finding.end });
  return parts.flatMap((part) => trim(part, text));
}

// Shorter pieces say nothing of anybody: "1", "de".
const shortestPart = 3;

function trim(part: Finding, text: string): readonly Finding[] {
  const bare = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(part.start, part.end));
  if (bare === null || bare[0].length < shortestPart) return [];
  const start = part.start + bare.index;
  return [{ ...part, start, end: start + bare[0].length }];
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

/** Index of the first kept finding that starts at or after a position: binary search. */
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
