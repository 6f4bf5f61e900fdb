import {
  mostFeatures,
  neighbours,
  writeContextFeatures,
  writeNeighbourFeatures,
  writeOwnFeatures,
} from "./features.ts";
import type { AddWeights } from "./row-index.ts";
import type { Sentence } from "./sentence.ts";
import { tagCount } from "./tags.ts";
import { mostWords, noWordId, type Vocabulary } from "./vocabulary.ts";

export interface Scorer {
  /** Writes the score of every tag of the tokens from `from` to before `to`, {@link tagCount} a token, the first token's first. */
  score(sentence: Sentence, ids: Int32Array, from: number, to: number, emissions: Float64Array): void;
  /** To be called when the vocabulary has forgotten its words. */
  forget(): void;
}

/** Sums of a word: what it says itself, and what it says of its neighbours at four places. */
const places = 5;

/** What one word says is added up once and kept; only what words say together is looked up for each token. */
export function createScorer(addWeights: AddWeights, scale: number, vocabulary: Vocabulary): Scorer {
  const features = new Int32Array(mostFeatures);
  const sums = new Int32Array(tagCount);
  const known = new Int16Array(mostWords * places * tagCount);
  const isKnown = new Uint8Array(mostWords * places);
  return {
    score(sentence, ids, from, to, emissions) {
      for (let at = from; at < to; at += 1) {
        const count = writeContextFeatures(sentence, at, features);
        sums.fill(0);
        for (let index = 0; index < count; index += 1) addWeights(features[index] ?? 0, sums, 0);
        addWord(ids[at] ?? noWordId, 0);
        for (let place = 0; place < neighbours.length; place += 1) {
          const other = at + (neighbours[place] ?? 0);
          addWord(other >= 0 && other < sentence.count ? (ids[other] ?? noWordId) : noWordId, place + 1);
        }
        const offset = (at - from) * tagCount;
        for (let tag = 0; tag < tagCount; tag += 1) emissions[offset + tag] = (sums[tag] ?? 0) * scale;
      }
    },
    forget: () => isKnown.fill(0),
  };

  function addWord(id: number, place: number): void {
    const cell = id * places + place;
    if (isKnown[cell] === 0) learn(id, place, cell);
    const offset = cell * tagCount;
    for (let tag = 0; tag < tagCount; tag += 1) sums[tag] = (sums[tag] ?? 0) + (known[offset + tag] ?? 0);
  }

  function learn(id: number, place: number, cell: number): void {
    const word = vocabulary.words[id];
    if (word === undefined) return;
    const own = new Int32Array(tagCount);
    const scratch = new Int32Array(mostFeatures);
    const count = place === 0 ? writeOwnFeatures(word, scratch) : writeNeighbourFeatures(word, place - 1, scratch);
    for (let index = 0; index < count; index += 1) addWeights(scratch[index] ?? 0, own, 0);
    known.set(own, cell * tagCount);
    isKnown[cell] = 1;
  }
}
