import { canFollow, isPerson, startRow, tagCount } from "./tags.ts";

/** The best tags of a stretch of tokens and how clear each token's person or no person is. */
export interface Decoding {
  readonly tags: Uint8Array;
  /**
   * For each token: the score of the best path on which it is part of a person less that of the best path on which it is not. Above 0 exactly where the
   * best path says person. All 0 where it never does.
   */
  readonly margins: Float64Array;
}

/** What stands around the stretch. */
export interface Surroundings {
  /** Row of the tag before it. Default: the start of a sentence. */
  readonly before?: number;
  /** A token that is outside comes after it. Default: none. */
  readonly isFollowed?: boolean;
}

/**
 * Viterbi over the tags: `emissions` holds {@link tagCount} scores a token, `transitions` a row for each tag before and one for the start.
 * Time grows with the number of tokens alone.
 */
export function decode(
  emissions: Float64Array,
  length: number,
  transitions: ArrayLike<number>,
  { before = startRow, isFollowed = false }: Surroundings = {},
): Decoding {
  const forward = new Float64Array(length * tagCount);
  const cameFrom = new Uint8Array(length * tagCount);
  const after = new Float64Array(tagCount);
  if (isFollowed) for (let tag = 0; tag < tagCount; tag += 1) after[tag] = weight(transitions, tag, 0);
  for (let at = 0; at < length; at += 1) {
    for (let tag = 0; tag < tagCount; tag += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let previous = 0; previous < (at === 0 ? 1 : tagCount); previous += 1) {
        if (!canFollow(previous, tag)) continue;
        const row = at === 0 ? before : previous;
        const score = (at === 0 ? 0 : (forward[(at - 1) * tagCount + previous] ?? 0)) + weight(transitions, row, tag);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      forward[at * tagCount + tag] = best + (emissions[at * tagCount + tag] ?? 0);
      cameFrom[at * tagCount + tag] = from;
    }
  }
  const tags = readBack(forward, cameFrom, length, after);
  const hasPerson = tags.includes(1) || tags.includes(2);
  return { tags, margins: hasPerson ? personMargins() : new Float64Array(length) };

  function personMargins(): Float64Array {
    const margins = new Float64Array(length);
    /** Best score of what comes after a token, for each tag it may have. */
    let backward = after;
    for (let at = length - 1; at >= 0; at -= 1) {
      let person = Number.NEGATIVE_INFINITY;
      let other = Number.NEGATIVE_INFINITY;
      const earlier = new Float64Array(tagCount).fill(Number.NEGATIVE_INFINITY);
      for (let tag = 0; tag < tagCount; tag += 1) {
        const later = backward[tag] ?? 0;
        const through = (forward[at * tagCount + tag] ?? 0) + later;
        if (isPerson(tag)) person = Math.max(person, through);
        else other = Math.max(other, through);
        const here = (emissions[at * tagCount + tag] ?? 0) + later;
        for (let previous = 0; previous < tagCount; previous += 1) {
          if (!canFollow(previous, tag)) continue;
          earlier[previous] = Math.max(earlier[previous] ?? 0, here + weight(transitions, previous, tag));
        }
      }
      margins[at] = person - other;
      backward = earlier;
    }
    return margins;
  }
}

function readBack(forward: Float64Array, cameFrom: Uint8Array, length: number, after: Float64Array): Uint8Array {
  const tags = new Uint8Array(length);
  const last = (length - 1) * tagCount;
  const total = (tag: number): number => (forward[last + tag] ?? 0) + (after[tag] ?? 0);
  let tag = 0;
  for (let other = 1; other < tagCount; other += 1) if (total(other) > total(tag)) tag = other;
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = cameFrom[at * tagCount + tag] ?? 0;
  }
  return tags;
}

function weight(transitions: ArrayLike<number>, row: number, tag: number): number {
  return transitions[row * tagCount + tag] ?? 0;
}
