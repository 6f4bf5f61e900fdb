#!/usr/bin/env node
import { run } from "./run.ts";

const controller = new AbortController();
// Once: whoever presses it again wants out at once.
process.once("SIGINT", () => controller.abort());
const { stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdout, stderr, env, signal: controller.signal });
