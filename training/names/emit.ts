import {
  mostFeatures,
  neighbours,
  writeContextFeatures,
  writeNeighbourFeatures,
  writeOwnFeatures,
} from "../../packages/names/src/tagger/features.ts";
import type { Sentence } from "../../packages/names/src/tagger/sentence.ts";
import { tagCount } from "../../packages/names/src/tagger/tags.ts";
import { noWord } from "../../packages/names/src/tagger/word.ts";

/** Adds the weights of a feature to the scores of a token's tags, which begin at `offset`. */
export type AddScores = (feature: number, scores: Float64Array, offset: number) => void;

/** So low that no path through another tag wins. */
const never = -1e6;

const features = new Int32Array(mostFeatures * 6);

/** The score of every tag of every token, {@link tagCount} a token. */
export function emit(sentence: Sentence, addScores: AddScores): Float64Array {
  const scores = new Float64Array(sentence.count * tagCount);
  for (let at = 0; at < sentence.count; at += 1) {
    const offset = at * tagCount;
    if (sentence.active[at] === 0) {
      scores.fill(never, offset + 1, offset + tagCount);
      continue;
    }
    const count = writeAllFeatures(sentence, at, features);
    for (let index = 0; index < count; index += 1) addScores(features[index] ?? 0, scores, offset);
  }
  return scores;
}

const group = new Int32Array(mostFeatures);

/** All groups of features of a token, one behind the other. */
export function writeAllFeatures(sentence: Sentence, at: number, into: Int32Array): number {
  let count = 0;
  const append = (length: number): void => {
    for (let index = 0; index < length; index += 1) into[count + index] = group[index] ?? 0;
    count += length;
  };
  append(writeOwnFeatures(sentence.words[at] ?? noWord, group));
  for (let place = 0; place < neighbours.length; place += 1) {
    const other = at + (neighbours[place] ?? 0);
    const word = other >= 0 && other < sentence.count ? sentence.words[other] : undefined;
    append(writeNeighbourFeatures(word ?? noWord, place, group));
  }
  append(writeContextFeatures(sentence, at, group));
  return count;
}
