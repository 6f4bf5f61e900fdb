import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("docs/personal-data-types.md says what the tables of recognizers and the measured results say", () => {
  const program = fileURLToPath(new URL("../../scripts/generate-personal-data-page.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ["--conditions=@leam/source", program, "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 60_000);
