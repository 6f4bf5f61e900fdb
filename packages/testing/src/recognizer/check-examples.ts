import assert from "node:assert/strict";
import type { Recognizer } from "@leam/spec";
import { hostileTexts } from "../hostile-texts.data.ts";
import type { TestRunner } from "../test-runner.ts";
import { findingsOf } from "./findings-of.ts";
import type { PositiveExample } from "./positive-example.ts";

export function checkExamples(
  recognizer: Recognizer,
  positive: readonly PositiveExample[],
  negative: readonly string[],
  check: TestRunner,
): void {
  check("there are examples of both sorts", () => {
    assert.ok(positive.length > 0 && negative.length > 0, "give at least one positive and one negative example");
  });
  check("something is found in each positive example", () => {
    for (const [index, example] of positive.entries()) {
      assert.ok(findingsOf(recognizer, example).length > 0, `nothing was found in positive[${index}]`);
    }
  });
  check("exactly the given values are found", () => {
    for (const [index, example] of positive.entries()) {
      if (example.values === undefined) continue;
      const found = findingsOf(recognizer, example).map(({ start, end }) => example.text.slice(start, end));
      assert.deepEqual(found, example.values, `other values were found in positive[${index}]`);
    }
  });
  check("nothing is found in the negative examples", () => {
    for (const [index, text] of negative.entries()) {
      assert.equal(findingsOf(recognizer, { text }).length, 0, `something was found in negative[${index}]`);
    }
  });
  check("nothing is found in an empty text and in white space", () => {
    for (const text of ["", " \n\t "]) assert.equal(findingsOf(recognizer, { text }).length, 0);
  });
  check("hostile texts do not break it", () => {
    for (const text of Object.values(hostileTexts)) {
      for (const { start, end } of findingsOf(recognizer, { text }))
        assert.ok(start >= 0 && start < end && end <= text.length);
    }
  });
}
