import type { Recognizer } from "@leam/spec";
import { prefixed, type TestRunner } from "../test-runner.ts";
import { checkExamples } from "./check-examples.ts";
import { checkFindings } from "./check-findings.ts";
import { checkRecognizerIdentity } from "./check-recognizer-identity.ts";
import { checkStability } from "./check-stability.ts";
import type { PositiveExample } from "./positive-example.ts";

export interface RecognizerTestOptions {
  /** Texts with something to find. A bare string is a text in which there is at least one finding. */
  readonly positive: readonly (string | PositiveExample)[];
  /** Texts with nothing to find: a wrong check digit, too many digits, a look-alike. */
  readonly negative: readonly string[];
}

/** The contract of a {@link Recognizer} as tests: about 25, each registered with `test`. */
export function testRecognizer(recognizer: Recognizer, test: TestRunner, options: RecognizerTestOptions): void {
  const check = prefixed(test, recognizer.name);
  const positive = options.positive.map((example) => (typeof example === "string" ? { text: example } : example));
  checkRecognizerIdentity(recognizer, check);
  checkExamples(recognizer, positive, options.negative, check);
  checkFindings(recognizer, positive, check);
  checkStability(recognizer, positive, check);
}
