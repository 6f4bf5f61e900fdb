import { breathe } from "../breathe.ts";
import type { Passage } from "./passage.ts";

/** The topic words of a passage. */
export type TopicVector = ReadonlySet<string>;

export function topicVectors(passages: readonly Passage[], stop: ReadonlySet<string>): TopicVector[] {
  return passages.map(
    ({ tokens }) => new Set(tokens.filter(({ word }) => word.length > 2 && !stop.has(word)).map(({ stem }) => stem)),
  );
}

/** Words in common, from 0 to 1, by the lengths of both. */
export function sharedWords(a: TopicVector | undefined, b: TopicVector | undefined): number {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}

/** Above this many passages the graph is drawn only between the most promising: its cost grows with the square. */
const graphSize = 300;
const rounds = 20;
const damping = 0.85;

/** How central each passage is, 0 to 1: TextRank over shared words. */
export async function central(vectors: readonly TopicVector[], signal?: AbortSignal): Promise<number[]> {
  const frequency = new Map<string, number>();
  for (const vector of vectors) for (const word of vector) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const common = vectors.map(
    (vector) => [...vector].reduce((sum, word) => sum + Math.log(frequency.get(word) ?? 1), 0) / (3 + vector.size),
  );
  const nodes = common
    .map((score, at) => ({ score, at }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, graphSize)
    .map(({ at }) => at);
  const edges = nodes.map((a) => nodes.map((b) => (a === b ? 0 : sharedWords(vectors[a], vectors[b]))));
  await breathe(signal);
  const ranks = iterate(edges);
  const top = Math.max(Number.EPSILON, ...ranks);
  const scores = vectors.map(() => 0);
  for (const [index, node] of nodes.entries()) scores[node] = (ranks[index] ?? 0) / top;
  return scores;
}

function iterate(edges: readonly (readonly number[])[]): number[] {
  const out = edges.map((row) => row.reduce((sum, weight) => sum + weight, 0) || 1);
  let ranks = edges.map(() => 1);
  for (let round = 0; round < rounds; round++) {
    ranks = edges.map(
      (row) =>
        1 -
        damping +
        damping * row.reduce((sum, weight, other) => sum + (weight * (ranks[other] ?? 0)) / (out[other] ?? 1), 0),
    );
  }
  return ranks;
}
