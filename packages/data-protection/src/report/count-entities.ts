import type { Finding } from "@leam/spec";

/** Findings by entity type, most frequent first, then by name. */
export function countEntities(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { entity } of findings) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}
