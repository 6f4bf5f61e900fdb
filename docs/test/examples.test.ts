import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = fileURLToPath(new URL("../.generated/examples/", import.meta.url));
const pages = ["README.md", ...["client", "data-protection", "embedded", "express", "languages", "names", "next", "sdk", "spec", "testing"].map((name) => `packages/${name}/README.md`)];

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("every TypeScript example of the READMEs compiles", async () => {
  const files = await Promise.all(pages.map(async (page) => ({ page, blocks: codeBlocks(await readFile(`${root}${page}`, "utf8")).filter(({ language }) => language === "ts") })));
  expect(files.filter(({ blocks }) => blocks.length === 0).map(({ page }) => page), "every README has a first example").toEqual([]);
  for (const { page, blocks } of files) {
    for (const { code, line } of blocks) {
      await writeFile(`${folder}${page.replaceAll(/[/.]/gu, "-")}-${line}.ts`, `${code}\nexport {};\n`);
    }
  }
  const options = { extends: `${root}tsconfig.base.json`, compilerOptions: { noEmit: true, noUnusedLocals: false, skipLibCheck: true }, include: ["*.ts"] };
  await writeFile(`${folder}tsconfig.json`, JSON.stringify(options));
  const result = await run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", folder]).catch((error: { readonly stdout: string }) => error);
  expect(result.stdout).toBe("");
}, 180_000);

test("the README's first example prints what the README says", async () => {
  const [first] = codeBlocks(await readFile(`${root}README.md`, "utf8")).filter(({ language }) => language === "ts");
  await writeFile(`${folder}first.ts`, first?.code ?? "");
  const env = { PATH: process.env["PATH"] ?? "" };
  const { stdout } = await run(process.execPath, ["--conditions=@leam/source", `${folder}first.ts`], { env });
  expect(stdout).toBe("Ms Maria Keller called about the lease.\n");
}, 60_000);
