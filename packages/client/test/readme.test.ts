import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { threeEvents } from "./chunks.ts";
import { sendEvents, serve } from "./serve.ts";

const run = promisify(execFile);
const folder = fileURLToPath(new URL("./.generated/", import.meta.url));

test.each([
  ["client", /^Grüße 👋\n127\.0\.0\.1, local, \d+ ms\n$/u],
  ["spec", /^20 25 0\.99\n$/u],
])("the first example of the README of %s runs", async (name, printed) => {
  const readme = await readFile(new URL(`../../${name}/README.md`, import.meta.url), "utf8");
  const [, example = ""] = /^```ts\n([\s\S]*?)^```$/mu.exec(readme) ?? [];
  await mkdir(folder, { recursive: true });
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(`${folder}${name}.ts`, example);
  const server = await serve(({ response }) => {
    sendEvents(response, ...threeEvents);
    response.end();
  });
  const env = { PATH: process.env["PATH"] ?? "", LEAM_BASE_URL: server.url };
  const { stdout } = await run(process.execPath, ["--conditions=@leam/source", `${folder}${name}.ts`], { env });
  expect(stdout).toMatch(printed);
});
