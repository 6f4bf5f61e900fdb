import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { allRecognizers } from "../../src/recognizers/all.ts";
import { adversarialUnits } from "./adversarial-units.data.ts";
import { steepest } from "./slowdown.ts";

/** Up to 1 Mi characters with LEAM_LINEAR_FULL=1, which takes minutes. */
const longest = process.env["LEAM_LINEAR_FULL"] === undefined ? 16_384 : 1_048_576;
const program = fileURLToPath(new URL("../../scripts/measure-slowdowns.ts", import.meta.url));
const flags = ["--conditions=@leam/source", "--max-semi-space-size=512", "--min-semi-space-size=512"];

test(
  `twice the text takes at most ${steepest} times as long, for every recognizer, all of them, protecting and restoring, on ${adversarialUnits.length} units up to ${longest} characters`,
  { timeout: 3_600_000 },
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, `${longest}`]);
    expect(stdout.trim().split("\n")).toEqual([`measured ${allRecognizers.length + 4} × ${adversarialUnits.length}`]);
    expect(adversarialUnits.length).toBeGreaterThanOrEqual(30);
  },
);
