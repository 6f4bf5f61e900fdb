import assert from "node:assert/strict";
import { defineRecognizer, type Recognizer } from "@leam/spec";
import type { TestRunner } from "../test-runner.ts";

export function checkRecognizerIdentity(recognizer: Recognizer, check: TestRunner): void {
  check("defineRecognizer takes it", () => {
    defineRecognizer({ ...recognizer });
  });
  check('the name says where it belongs and what it finds, as in "de/tax-id"', () => {
    assert.match(recognizer.name, /^[A-Za-z0-9-]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/u);
  });
  check("the entity is UPPER_SNAKE", () => {
    assert.match(recognizer.entity, /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u);
  });
  check("longest is a whole number", () => {
    assert.ok(Number.isSafeInteger(recognizer.longest) && recognizer.longest > 0, "longest is no whole number above 0");
  });
}
