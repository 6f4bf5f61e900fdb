import type { Finding } from "@leam/spec";
import type { KnownValues } from "./known-values.ts";
import type { Recognized } from "./recognize.ts";
import { repeatPersons } from "./repeat-persons.ts";
import { repeatValues } from "./repeat-values.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

/** The findings of a text with every place where known values stand again, in offsets of the source. */
export function repeatFindings(
  { view, scan, found, isReported }: Recognized,
  known: readonly KnownValues[],
): readonly Finding[] {
  const repeated = known
    .flatMap((values) => [...repeatPersons(view.text, values.names), ...repeatValues(scan, values)])
    // It was found for sure enough elsewhere, so its score here decides nothing.
    .filter((finding) => isReported({ ...finding, score: 1 }));
  const complete = resolveOverlaps([...found, ...repeated], view.text);
  return complete.map((finding) => ({ ...finding, ...view.toSource(finding) }));
}
