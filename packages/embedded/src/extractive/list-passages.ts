import type { RatedPassage } from "./passage.ts";
import { bestFirst } from "./pick-answer.ts";

/** Most passages in a list. */
const most = 10;

/** Every passage above the threshold, in the order of the text, at most ten; those far below the best are left out. */
export function listPassages(rated: readonly RatedPassage[], minScore: number): RatedPassage[] {
  const sorted = bestFirst(rated);
  const floor = Math.max(minScore, (sorted[0]?.score ?? 0) * 0.6);
  const chosen = new Set(sorted.filter(({ score }) => score > 0 && score >= floor).slice(0, most));
  return rated.filter((item) => chosen.has(item));
}
