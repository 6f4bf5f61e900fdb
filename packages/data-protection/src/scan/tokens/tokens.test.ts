import fc from "fast-check";
import { expect, test } from "vitest";
import { createTokens, tokenAt } from "./tokens.ts";

test("tokens are the longest runs of letters and numbers, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const { count, starts, ends, numbers } = createTokens(text);
      const ours = Array.from({ length: count }, (_, token) => [starts[token], ends[token]]);
      expect(ours).toEqual(
        [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => [match.index, match.index + match[0].length]),
      );
      expect(numbers).toEqual(
        ours.flatMap(([start, end], token) => (/[0-9]/u.test(text.slice(start, end)) ? [token] : [])),
      );
    }),
    { numRuns: 3000 },
  );
});

test("a token says how many digits it has and whether it begins with a capital", () => {
  const { count, digits, capitals } = createTokens("Ünal b2b 0176 𝐀x");
  expect(count).toBe(4);
  expect(Array.from(digits.subarray(0, count))).toEqual([0, 1, 4, 0]);
  expect(Array.from(capitals.subarray(0, count))).toEqual([1, 0, 0, 1]);
});

test("a token is found by its place", () => {
  const tokens = createTokens("one two three");
  expect([0, 1, 4, 5, 8, 9].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2, 2, 3]);
});
