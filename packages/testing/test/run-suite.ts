import type { TestRunner } from "../src/test-runner.ts";

export interface SuiteRun {
  /** Names of all checks, without the subject's name. */
  readonly all: readonly string[];
  /** Names of those that were run and failed. */
  readonly failing: readonly string[];
}

/** Runs a contract suite, or only the check with the given name. */
export async function runSuite(register: (test: TestRunner) => void, only?: string): Promise<SuiteRun> {
  const checks: { readonly name: string; readonly run: () => void | Promise<void> }[] = [];
  register((name, run) => checks.push({ name: name.slice(name.indexOf(": ") + 2), run }));
  const failing: string[] = [];
  for (const { name, run } of checks) {
    if (only !== undefined && name !== only) continue;
    try {
      await run();
    } catch {
      failing.push(name);
    }
  }
  return { all: checks.map(({ name }) => name), failing };
}
