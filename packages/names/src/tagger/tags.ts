/**
 * The tags in the order of the weights: outside, then "begins" and "goes on" for each of the three types. Odd tags begin a span,
 * the even ones after 0 go on with it.
 */
export const tagNames = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"] as const;

export const tagCount = 7;

/** Row of the transition table that stands for the start of a sentence. */
export const startRow = 7;

/** A span can only go on where one of its type has begun. */
export function canFollow(previous: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || previous === next || previous === next - 1;
}

export function isPerson(tag: number): boolean {
  return tag === 1 || tag === 2;
}
