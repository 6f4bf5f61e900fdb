import type { RatedPassage } from "./passage.ts";

/** A second sentence is quoted, too, when it is rated nearly as high as the best. */
const nearlyAsGood = 0.9;

/** The best passage and at most one more, in the order of the text; none when the best is below the threshold. */
export function pickAnswer(rated: readonly RatedPassage[], minScore: number): RatedPassage[] {
  const [best, second] = bestFirst(rated);
  if (best === undefined || best.score < minScore || best.score === 0) return [];
  if (second === undefined || second.score < minScore || second.score < best.score * nearlyAsGood) return [best];
  return rated.filter((item) => item === best || item === second);
}

/** By score; equal ones in the order of the text, so that the same text always gives the same answer. */
export function bestFirst(rated: readonly RatedPassage[]): RatedPassage[] {
  return rated
    .map((item, at) => ({ item, at }))
    .sort((a, b) => b.item.score - a.item.score || a.at - b.at)
    .map(({ item }) => item);
}
