import assert from "node:assert/strict";
import type { Recognizer } from "@leam/spec";
import { readInterleaved } from "../read-interleaved.ts";
import type { TestRunner } from "../test-runner.ts";
import { contextOf, findingsOf } from "./findings-of.ts";
import type { PositiveExample } from "./positive-example.ts";

/** Findings depend on the text alone: not on earlier calls, not on what stands far away. */
export function checkStability(recognizer: Recognizer, positive: readonly PositiveExample[], check: TestRunner): void {
  // Line breaks announce nothing and belong to no value; more of them than any value is long keep neighbours apart.
  const gap = "\n".repeat(Math.min(10_000, Math.max(0, recognizer.longest) + 100));

  check("findings are the same each time", () => {
    for (const example of positive) assert.deepEqual(findingsOf(recognizer, example), findingsOf(recognizer, example));
  });
  check("findings are the same when two texts are read at once", () => {
    for (const example of positive) {
      const alone = findingsOf(recognizer, example);
      const findings = recognizer.find(example.text, contextOf(example.language));
      const interleaved = readInterleaved(findings, alone.length, () =>
        positive.map((other) => findingsOf(recognizer, other)),
      );
      assert.deepEqual(interleaved, alone);
    }
  });
  check("findings are the same after a reader that stopped early", () => {
    for (const example of positive) {
      const before = findingsOf(recognizer, example);
      for (const finding of recognizer.find(example.text, contextOf(example.language))) {
        void finding;
        break;
      }
      assert.deepEqual(findingsOf(recognizer, example), before);
    }
  });
  check("findings move with the text", () => {
    for (const example of positive) {
      const moved = findingsOf(recognizer, { ...example, text: `${gap}${example.text}` }).map(({ start, end }) => [
        start,
        end,
      ]);
      const expected = findingsOf(recognizer, example).map(({ start, end }) => [start + gap.length, end + gap.length]);
      assert.deepEqual(moved, expected);
    }
  });
  check("what stands twice is found twice", () => {
    for (const example of positive) {
      const twice = findingsOf(recognizer, { ...example, text: `${example.text}${gap}${example.text}` });
      assert.equal(twice.length, 2 * findingsOf(recognizer, example).length);
    }
  });
}
