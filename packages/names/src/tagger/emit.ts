import { mostFeatures, writeFeatures } from "./features.ts";
import type { Sentence } from "./sentence.ts";
import { tagCount } from "./tags.ts";

/** Adds the weights of a feature to the scores of a token's tags, which begin at `offset`. */
export type AddWeights = (feature: number, scores: Float64Array, offset: number) => void;

/** So low that no path through another tag wins. */
const never = -1e6;

/** The score of every tag of every token, {@link tagCount} a token. */
export function emit(sentence: Sentence, addWeights: AddWeights): Float64Array {
  const scores = new Float64Array(sentence.words.length * tagCount);
  const features = new Int32Array(mostFeatures);
  for (let at = 0; at < sentence.words.length; at += 1) {
    const offset = at * tagCount;
    if (sentence.active[at] === 0) {
      scores.fill(never, offset + 1, offset + tagCount);
      continue;
    }
    const count = writeFeatures(sentence, at, features);
    for (let index = 0; index < count; index += 1) addWeights(features[index] ?? 0, scores, offset);
  }
  return scores;
}
