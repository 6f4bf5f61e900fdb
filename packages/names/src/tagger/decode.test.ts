import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";
import { canFollow, isPerson, startRow, tagCount } from "./tags.ts";

const weights = fc.integer({ min: -20, max: 20 });
const transitions = fc.array(weights, { minLength: 56, maxLength: 56 });
const emissions = fc.array(fc.array(weights, { minLength: tagCount, maxLength: tagCount }), {
  minLength: 1,
  maxLength: 4,
});

test("the tags are the best of all allowed paths, and where one is a person the margins the distance to the best other one", () => {
  fc.assert(
    fc.property(emissions, transitions, (scores, moves) => {
      const { tags, margins } = decode(Float64Array.from(scores.flat()), scores.length, moves);
      const paths = pathsOf(scores.length);
      const score = (path: readonly number[]): number =>
        path.reduce(
          (sum, tag, at) => sum + (scores[at]?.[tag] ?? 0) + (moves[(path[at - 1] ?? startRow) * tagCount + tag] ?? 0),
          0,
        );
      const best = (keep: (path: readonly number[]) => boolean): number => Math.max(...paths.filter(keep).map(score));
      expect(score([...tags])).toBe(best(() => true));
      for (let at = 0; at < scores.length; at += 1) {
        const person = best((path) => isPerson(path[at] ?? 0));
        const margin = person - best((path) => !isPerson(path[at] ?? 0));
        if ([...tags].some(isPerson)) expect(margins[at]).toBe(margin);
        else expect(margin).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 30 },
  );
});

test("a stretch between tokens that are outside has the tags that it has in the whole", () => {
  fc.assert(
    fc.property(emissions, transitions, (scores, moves) => {
      const outside = Array.from({ length: tagCount }, (_, tag) => (tag === 0 ? 0 : -1e6));
      const whole = decode(Float64Array.from([outside, ...scores, outside].flat()), scores.length + 2, moves);
      const part = decode(Float64Array.from(scores.flat()), scores.length, moves, { before: 0, isFollowed: true });
      expect([...part.tags]).toEqual([...whole.tags.subarray(1, -1)]);
      const margins = [...part.margins].filter((_, at) => isPerson(part.tags[at] ?? 0));
      expect(margins).toEqual([...whole.margins.subarray(1, -1)].filter((_, at) => isPerson(part.tags[at] ?? 0)));
    }),
    { numRuns: 50 },
  );
});

function pathsOf(length: number): readonly (readonly number[])[] {
  let paths: (readonly number[])[] = [[]];
  for (let at = 0; at < length; at += 1) {
    paths = paths.flatMap((path) =>
      Array.from({ length: tagCount }, (_, tag) => tag)
        .filter((tag) => canFollow(path.at(-1) ?? 0, tag))
        .map((tag) => [...path, tag]),
    );
  }
  return paths;
}
