/** How a test runner takes a test: `test` of vitest, node:test, jest, mocha's `it` and others fit. What it gives back is not used. */
export type TestRunner = (name: string, run: () => void | Promise<void>) => unknown;

/** A runner that puts a subject's name before each test's, so that the suites of several subjects can share a file. */
export function prefixed(test: TestRunner, subject: string): TestRunner {
  return (name, run) => test(`${subject}: ${name}`, run);
}
