import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.ts";

/*
 * Follows each guide as a reader would: writes the files it shows, in order, runs the commands it shows, and compares what they
 * print with the `text` block that follows a command.
 */
const run = promisify(execFile);
const guidesFolder = fileURLToPath(new URL("../guides/", import.meta.url));
const generated = fileURLToPath(new URL("../.generated/guides/", import.meta.url));
const bin = fileURLToPath(new URL("../../node_modules/.bin", import.meta.url));
const guides = (await readdir(guidesFolder)).filter((name) => name.endsWith(".md"));

test.each(guides)("%s works step by step", async (guide) => {
  const folder = join(generated, guide.replace(/\.md$/u, ""));
  await rm(folder, { recursive: true, force: true });
  const blocks = codeBlocks(await readFile(join(guidesFolder, guide), "utf8"));
  let followed = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.file !== undefined) {
      await mkdir(dirname(join(folder, block.file)), { recursive: true });
      await writeFile(join(folder, block.file), block.code);
    } else if (block.language === "sh" && !block.code.startsWith("npm install")) {
      const output = await runCommand(block.code.trim(), folder);
      followed++;
      const expected = blocks[index + 1];
      if (expected?.language === "text") expect(output.trim(), `${guide}, line ${expected.line}`).toBe(expected.code.trim());
    }
  }
  expect(followed, "the guide runs something").toBeGreaterThan(0);
  await rm(folder, { recursive: true, force: true });
}, 120_000);

// The packages run from their sources here, as installed ones run from their builds.
async function runCommand(command: string, cwd: string): Promise<string> {
  const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, NODE_OPTIONS: "--conditions=@leam/source", NO_COLOR: "1" };
  const result = await run("sh", ["-c", command], { cwd, env }).catch((error: { readonly stdout: string; readonly stderr: string }) => {
    throw new Error(`\`${command}\` failed:\n${error.stdout}\n${error.stderr}`);
  });
  return result.stdout;
}
