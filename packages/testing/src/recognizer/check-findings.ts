import assert from "node:assert/strict";
import type { Finding, Recognizer } from "@leam/spec";
import type { TestRunner } from "../test-runner.ts";
import { findingsOf } from "./findings-of.ts";
import type { PositiveExample } from "./positive-example.ts";

/** What each finding must be, whatever was found. */
export function checkFindings(recognizer: Recognizer, positive: readonly PositiveExample[], check: TestRunner): void {
  const forEach = (judge: (finding: Finding, text: string) => void) => (): void => {
    for (const example of positive) for (const finding of findingsOf(recognizer, example)) judge(finding, example.text);
  };

  check(
    "findings lie inside the text and are not empty",
    forEach(({ start, end }, text) => {
      assert.ok(Number.isInteger(start) && Number.isInteger(end), "a finding's ends are whole numbers");
      assert.ok(start >= 0 && start < end && end <= text.length, "a finding is empty or lies outside the text");
    }),
  );
  check(
    "findings neither begin nor end with white space",
    forEach(({ start, end }, text) => {
      assert.doesNotMatch(text.slice(start, end), /^\s|\s$/u);
    }),
  );
  check(
    "findings are not longer than longest",
    forEach(({ start, end }) => {
      assert.ok(end - start <= recognizer.longest, "a finding is longer than longest says");
    }),
  );
  check(
    "scores lie between 0 and 1",
    forEach(({ score }) => {
      assert.ok(score > 0 && score <= 1, "a score is not above 0 and at most 1");
    }),
  );
  check(
    "findings carry the recognizer's entity",
    forEach(({ entity }) => {
      assert.equal(entity, recognizer.entity);
    }),
  );
  check(
    "findings carry the recognizer's name",
    forEach(({ recognizer: name }) => {
      assert.equal(name, recognizer.name);
    }),
  );
  check(
    "findings say why",
    forEach(({ why }) => {
      assert.match(why.rule, /\p{L}/u);
    }),
  );
  // Reasons stand in logs and reports, where the value itself must not appear.
  check(
    "the reason does not hold the value",
    forEach(({ start, end, why }, text) => {
      assert.ok(!JSON.stringify(why).includes(text.slice(start, end)), "a reason holds the value that was found");
    }),
  );
  check("no stretch is found twice", () => {
    for (const example of positive) {
      const spans = findingsOf(recognizer, example).map(({ start, end }) => `${start}-${end}`);
      assert.equal(new Set(spans).size, spans.length);
    }
  });
}
