import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { accuracyPlot } from "./personal-data-page/accuracy-plot.ts";
import { personalDataPage } from "./personal-data-page/page.ts";
import { readPeers, readResults } from "./personal-data-page/results.ts";

/**
 * `pnpm exec node --conditions=@leam/source scripts/generate-personal-data-page.ts`: writes docs/personal-data-types.md and its plot from
 * the tables of recognizers and from `benchmarks/data-protection/results/`. With `--check` it writes nothing and ends with 1 where they
 * are not up to date.
 */
const docs = new URL("../docs/", import.meta.url);
const measured = new URL("../benchmarks/data-protection/results/", import.meta.url);
const results = readResults(measured);
const files: Readonly<Record<string, string>> = {
  "personal-data-types.md": personalDataPage(results, readPeers(measured)),
  "personal-data-f1.svg": accuracyPlot(results),
};
const outdated = Object.entries(files).filter(([name, text]) => textOf(name) !== text);
if (!process.argv.includes("--check")) for (const [name, text] of outdated) writeFileSync(new URL(name, docs), text);
else if (outdated.length > 0) {
  const names = outdated.map(([name]) => `docs/${name}`).join(" and ");
  console.error(`${names}: not up to date. Run scripts/generate-personal-data-page.ts and commit what it writes.`);
  process.exitCode = 1;
}

function textOf(name: string): string | undefined {
  const file = new URL(name, docs);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
