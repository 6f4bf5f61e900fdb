import { expect, test } from "vitest";
import { mergeStretches } from "./stretch.ts";

const stretch = (start: number, end: number, score: number, entity = "PERSON") => ({
  start,
  end,
  score,
  entity,
  isLiteral: false,
});

test("stretches that overlap become one of the surer type that covers both", () => {
  const merged = mergeStretches("x".repeat(20), [stretch(5, 12, 0.5, "PHONE"), stretch(0, 6, 0.9), stretch(12, 14, 1)]);
  expect(merged.map(({ start, end, entity }) => [start, end, entity])).toEqual([
    [0, 12, "PERSON"],
    [12, 14, "PERSON"],
  ]);
});

test("a stretch never cuts a character in two", () => {
  expect(mergeStretches("a😀b😀c", [stretch(2, 5, 1)])).toMatchObject([{ start: 1, end: 6 }]);
});
