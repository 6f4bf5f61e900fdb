import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/*
 * The public surface of every package, as sorted lists in git: a name that comes or goes shows in a review. To accept a change:
 * `npx pnpm@12 test docs/test/exports.test.ts -u`.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const packages = ["cli", "client", "data-protection", "embedded", "express", "languages", "names", "next", "sdk", "spec", "testing"];
/** Values that a main entry may export: a surface that one can keep in mind. The contract may have more. */
const mostValues = 30;

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly "@leam/source": string }>>;
}

test.each(packages)("the exports of @leam/%s are the ones in the list", async (name) => {
  const manifest: Manifest = JSON.parse(await readFile(`${root}packages/${name}/package.json`, "utf8"));
  const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) => (typeof target === "string" ? [] : [{ subpath, file: `${root}packages/${name}/${target["@leam/source"]}` }]));
  const program = ts.createProgram(entries.map(({ file }) => file), { customConditions: ["@leam/source"], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ESNext, allowImportingTsExtensions: true, noEmit: true, skipLibCheck: true, types: [] });
  const lists = entries.map(({ subpath, file }) => ({ subpath, names: exportsOf(program, file) }));
  const text = lists.map(({ subpath, names }) => `${subpath}\n${names.map((line) => `  ${line}\n`).join("")}`).join("\n");
  await expect(text).toMatchFileSnapshot(`../exports/${name}.txt`);
  const values = lists[0]?.names.filter((line) => line.startsWith("value ")) ?? [];
  expect(values.length).toBeLessThanOrEqual(name === "spec" ? 60 : mostValues);
}, 60_000);

function exportsOf(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return `${target.flags & ts.SymbolFlags.Value ? "value" : "type"} ${symbol.name}`;
    })
    .sort();
}
