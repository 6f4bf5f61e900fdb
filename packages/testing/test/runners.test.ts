import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { test as nodeTest } from "node:test";
import { expect, expectTypeOf, test } from "vitest";
import type { TestRunner } from "../src/index.ts";

test("the test functions of vitest and node:test are test runners", () => {
  expectTypeOf(test).toExtend<TestRunner>();
  expectTypeOf(nodeTest).toExtend<TestRunner>();
});

test("a suite runs under node:test", async () => {
  const program = fileURLToPath(new URL("node-test-program.ts", import.meta.url));
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, FORCE_COLOR: "0" };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@leam/source", "--test", "--test-reporter=tap", program],
    { env },
  );
  expect(stdout).toMatch(/# pass [1-9]\d/u);
  expect(stdout).toContain("# fail 0");
});
