import { mix } from "./hash.ts";
import type { Sentence } from "./sentence.ts";
import { noWord, type Word } from "./word.ts";

/*
 * The features of a token as 32-bit hashes. Each template has a number of its own, so that equal values of two templates differ. The templates are part
 * of the weights: another one needs another training. Those of one word alone stand apart, for their weights are added up once for each word.
 */

/** More features than any token has in one group. */
export const mostFeatures = 64;

/** Where a neighbour stands. */
export const neighbours: readonly number[] = [-1, 1, -2, 2];

/** What a word says by itself. Returns how many there are. */
export function writeOwnFeatures(word: Word, into: Int32Array): number {
  into[0] = mix(0, 1);
  into[1] = mix(word.hash, 2);
  into[2] = mix(word.shape, 3);
  into[3] = mix(mix(word.suffix, word.shape), 4);
  into[4] = mix(word.lists, 5);
  into[5] = mix(mix(word.lists, word.shape), 6);
  into[6] = mix(mix(word.lists, word.cues), 7);
  into[7] = mix(word.cues, 8);
  let count = 8;
  for (const affix of word.affixes) {
    into[count] = mix(affix, 9);
    count += 1;
  }
  return count;
}

/** What a word says of the token that stands before or after it; `place` is an index of {@link neighbours}. */
export function writeNeighbourFeatures(word: Word, place: number, into: Int32Array): number {
  const template = 16 + place * 8;
  into[0] = mix(word.hash, template);
  into[1] = mix(word.cues, template + 1);
  if (place > 1) return 2;
  into[2] = mix(word.suffix, template + 2);
  into[3] = mix(word.lists, template + 3);
  into[4] = mix(word.shape, template + 4);
  return 5;
}

/** What words say together. */
export function writeContextFeatures(sentence: Sentence, at: number, into: Int32Array): number {
  const { words, count: length, runStart, runEnd } = sentence;
  const start = runStart[at] ?? at;
  const end = runEnd[at] ?? at;
  const word = words[at] ?? noWord;
  const before = wordAt(words, at - 1, length);
  const after = wordAt(words, at + 1, length);
  const second = wordAt(words, at - 2, length);
  const runBefore = wordAt(words, start - 1, length);
  const runAfter = wordAt(words, end + 1, length);
  const first = wordAt(words, start, length);
  const final = wordAt(words, end, length);
  const inside = sentence.runCues[at] ?? 0;
  const side = Number(at === start) + 2 * Number(at === end);
  const place = side + 4 * Math.min(end - start, 5);
  const opens =
    Number(at === 0) + 2 * Number(start === 0) + 4 * Number(sentence.isShouted) + 8 * Number(sentence.isSmall);

  into[0] = mix(mix(before.hash, word.hash), 64);
  into[1] = mix(mix(word.hash, after.hash), 65);
  into[2] = mix(mix(second.hash, before.hash), 66);
  into[3] = mix(mix(before.hash, after.shape), 67);
  into[4] = mix(mix(before.shape, word.shape), 68);
  into[5] = mix(mix(word.shape, after.shape), 69);
  into[6] = mix(mix(mix(before.shape, word.shape), after.shape), 70);
  into[7] = mix(mix(word.suffix, after.suffix), 71);
  into[8] = mix(mix(before.suffix, word.suffix), 72);
  into[9] = mix(opens, 73);
  into[10] = mix(mix(word.shape, opens), 74);
  into[11] = mix(mix(word.lists, opens), 75);
  // The lists
  into[12] = mix(mix(before.lists, word.lists), 76);
  into[13] = mix(mix(word.lists, after.lists), 77);
  into[14] = mix(mix(mix(before.lists, word.lists), after.lists), 78);
  into[15] = mix(mix(before.cues, word.lists), 79);
  into[16] = mix(mix(word.lists, after.cues), 80);
  into[17] = mix(mix(mix(word.cues, word.lists), opens), 81);
  // The run of capitalized words, and what stands around it
  into[18] = mix(mix(runBefore.hash, side), 82);
  into[19] = mix(mix(runAfter.hash, side), 83);
  into[20] = mix(mix(mix(runBefore.hash, runAfter.hash), side), 84);
  into[21] = mix(mix(runBefore.suffix, runAfter.suffix), 85);
  into[22] = mix(place, 86);
  into[23] = mix(mix(place, word.shape), 87);
  into[24] = mix(mix(place, word.lists), 88);
  into[25] = mix(mix(mix(first.lists, final.lists), place), 89);
  into[26] = mix(mix(first.hash, side), 90);
  into[27] = mix(mix(final.hash, side), 91);
  into[28] = mix(mix(final.suffix, side), 92);
  into[29] = mix(mix(wordAt(words, start - 2, length).hash, runBefore.hash), 93);
  into[30] = mix(mix(runBefore.cues, place), 94);
  into[31] = mix(mix(runAfter.cues, place), 95);
  into[32] = mix(mix(inside, side), 96);
  into[33] = mix(mix(mix(inside, runBefore.cues), runAfter.cues), 97);
  into[34] = mix(mix(mix(first.lists, runBefore.cues), opens), 98);
  into[35] = mix(mix(mix(inside, word.lists), place), 99);
  if (!sentence.isSmall) return 36;
  into[36] = mix(word.smallLists, 100);
  into[37] = mix(mix(word.smallLists, word.cues), 101);
  into[38] = mix(Math.min(length, 12), 102);
  into[39] = mix(mix(word.cues, Math.min(at, 3)), 103);
  return 40;
}

function wordAt(words: readonly Word[], at: number, length: number): Word {
  return at >= 0 && at < length ? (words[at] ?? noWord) : noWord;
}
