import { decode } from "../../packages/names/src/tagger/decode.ts";
import { mostFeatures } from "../../packages/names/src/tagger/features.ts";
import { mix } from "../../packages/names/src/tagger/hash.ts";
import { transitionCount } from "../../packages/names/src/tagger/model.ts";
import type { Sentence } from "../../packages/names/src/tagger/sentence.ts";
import { isPerson, startRow, tagCount } from "../../packages/names/src/tagger/tags.ts";
import { type AddScores, emit, writeAllFeatures } from "./emit.ts";

/** Weights under training. The average over all steps is `weights - totals / steps`. */
export interface Perceptron {
  readonly bucketBits: number;
  readonly weights: Float32Array;
  readonly totals: Float64Array;
  readonly transitions: Float64Array;
  readonly transitionTotals: Float64Array;
  /** Sentences seen. */
  steps: number;
}

export function createPerceptron(bucketBits: number): Perceptron {
  const size = 2 ** bucketBits * tagCount;
  return {
    bucketBits,
    weights: new Float32Array(size),
    totals: new Float64Array(size),
    transitions: new Float64Array(transitionCount),
    transitionTotals: new Float64Array(transitionCount),
    steps: 1,
  };
}

/**
 * Share of the features that a step does not see, chosen anew each time: no name carries a sentence alone, so names that were never seen are found by what
 * stands around them. Whoever reads the weights scales them by what is left.
 */
export const dropout = 0.3;

/** A wrong tag must lose by this much, or the weights move; a person that is missed costs more than one that is imagined. */
const margin = 1;
const missedMargin = 3;

/** One sentence: tags it, and where that is not right by the margin, moves the weights of the right path up and those of the found one down. */
export function learn(perceptron: Perceptron, sentence: Sentence, gold: Uint8Array): void {
  const emissions = emit(sentence, weightsOf(perceptron));
  for (let at = 0; at < gold.length; at += 1) {
    const right = gold[at] ?? 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      const cell = at * tagCount + tag;
      if (tag !== right)
        emissions[cell] = (emissions[cell] ?? 0) + (isPerson(right) && !isPerson(tag) ? missedMargin : margin);
    }
  }
  const { tags } = decode(emissions, gold.length, perceptron.transitions);
  const features = new Int32Array(mostFeatures * 6);
  for (let at = 0; at < gold.length; at += 1) {
    const [right, found] = [gold[at] ?? 0, tags[at] ?? 0];
    moveTransition(perceptron, at === 0 ? startRow : (gold[at - 1] ?? 0), right, 1);
    moveTransition(perceptron, at === 0 ? startRow : (tags[at - 1] ?? 0), found, -1);
    if (right === found) continue;
    const count = writeAllFeatures(sentence, at, features);
    for (let index = 0; index < count; index += 1) {
      const feature = features[index] ?? 0;
      if (isDropped(perceptron, feature, at * tagCount)) continue;
      const row = bucketOf(perceptron, feature) * tagCount;
      move(perceptron, row + right, 1);
      move(perceptron, row + found, -1);
    }
  }
  perceptron.steps += 1;
}

function weightsOf(perceptron: Perceptron): AddScores {
  const { weights } = perceptron;
  return (feature, scores, offset) => {
    if (isDropped(perceptron, feature, offset)) return;
    const row = bucketOf(perceptron, feature) * tagCount;
    for (let tag = 0; tag < tagCount; tag += 1)
      scores[offset + tag] = (scores[offset + tag] ?? 0) + (weights[row + tag] ?? 0);
  };
}

/** The same answer for scoring and for learning, without a memory of it. */
function isDropped({ steps }: Perceptron, feature: number, offset: number): boolean {
  return mix(feature, steps * 2048 + offset) >>> 0 < dropout * 2 ** 32;
}

function bucketOf({ bucketBits }: Perceptron, feature: number): number {
  return feature >>> (32 - bucketBits);
}

function move({ weights, totals, steps }: Perceptron, at: number, step: number): void {
  weights[at] = (weights[at] ?? 0) + step;
  totals[at] = (totals[at] ?? 0) + step * steps;
}

function moveTransition(
  { transitions, transitionTotals, steps }: Perceptron,
  row: number,
  tag: number,
  step: number,
): void {
  const at = row * tagCount + tag;
  transitions[at] = (transitions[at] ?? 0) + step;
  transitionTotals[at] = (transitionTotals[at] ?? 0) + step * steps;
}
