import { mix } from "./hash.ts";
import type { Sentence } from "./sentence.ts";
import { noWord, type Word } from "./word.ts";

/** More features than any token has. */
export const mostFeatures = 96;

/**
 * Writes the features of a token as 32-bit hashes and returns how many there are. Each template has a number of its own, so that equal values of two
 * templates differ. The templates are part of the weights: another one needs another training.
 */
export function writeFeatures(sentence: Sentence, at: number, into: Int32Array): number {
  const { words, runStart, runEnd } = sentence;
  const wordAt = (index: number): Word => words[index] ?? noWord;
  const word = wordAt(at);
  const before = wordAt(at - 1);
  const after = wordAt(at + 1);
  const start = runStart[at] ?? at;
  const end = runEnd[at] ?? at;
  const runBefore = wordAt(start - 1);
  const runAfter = wordAt(end + 1);
  const place = Number(at === start) + 2 * Number(at === end) + 4 * Math.min(end - start, 5);
  const opens = Number(at === 0) + 2 * Number(start === 0) + 4 * Number(sentence.isShouted);
  let count = 0;
  let template = 0;
  const add = (value: number): void => {
    template += 1;
    into[count] = mix(value, template);
    count += 1;
  };

  add(0);
  add(word.hash);
  add(before.hash);
  add(after.hash);
  add(wordAt(at - 2).hash);
  add(wordAt(at + 2).hash);
  add(mix(before.hash, word.hash));
  add(mix(word.hash, after.hash));
  add(mix(wordAt(at - 2).hash, before.hash));
  add(mix(before.hash, after.shape));
  add(word.shape);
  add(mix(before.shape, word.shape));
  add(mix(word.shape, after.shape));
  add(mix(mix(before.shape, word.shape), after.shape));
  add(mix(word.suffix, word.shape));
  add(before.suffix);
  add(after.suffix);
  add(mix(word.suffix, after.suffix));
  add(mix(before.suffix, word.suffix));
  add(opens);
  add(mix(word.shape, opens));
  add(mix(word.lists, opens));
  // The lists
  add(word.lists);
  add(before.lists);
  add(after.lists);
  add(mix(before.lists, word.lists));
  add(mix(word.lists, after.lists));
  add(mix(mix(before.lists, word.lists), after.lists));
  add(mix(word.lists, word.shape));
  // The run of capitalized words, and what stands around it
  add(mix(runBefore.hash, place & 3));
  add(mix(runAfter.hash, place & 3));
  add(mix(mix(runBefore.hash, runAfter.hash), place & 3));
  add(mix(runBefore.suffix, runAfter.suffix));
  add(place);
  add(mix(place, word.shape));
  add(mix(place, word.lists));
  add(mix(mix(wordAt(start).lists, wordAt(end).lists), place));
  add(mix(wordAt(start).hash, place & 3));
  add(mix(wordAt(end).hash, place & 3));
  add(mix(wordAt(end).suffix, place & 3));
  add(mix(wordAt(start - 2).hash, runBefore.hash));
  template += 1;
  for (const affix of word.affixes) {
    into[count] = mix(affix, template);
    count += 1;
  }
  return count;
}
