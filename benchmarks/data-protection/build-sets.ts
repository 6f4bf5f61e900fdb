import { writeFileSync } from "node:fs";
import type { GoldText } from "./gold.ts";
import { readSource } from "./read-source.ts";

/**
 * Turns `sets/source/<language>.txt` into `sets/ours-dev.jsonl` (odd sentences) and `sets/ours-test.jsonl` (even sentences),
 * `sets/source-fresh2/<language>.txt` into `sets/fresh2.jsonl`, and writes none while a line is wrong.
 * Arguments are languages to check alone: `node build-sets.ts de fr` writes nothing.
 */
const folder = new URL("sets/", import.meta.url);
const only = process.argv.slice(2);
const ours = readSource(new URL("source/", folder), only);
const fresh = readSource(new URL("source-fresh2/", folder), only);
const sets = {
  "ours-dev": ours.texts.filter(({ number }) => number % 2 === 1),
  "ours-test": ours.texts.filter(({ number }) => number % 2 === 0),
  fresh2: fresh.texts,
};

const problems = [...ours.problems, ...fresh.problems];
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} problems; nothing is written.`);
  process.exit(1);
}
for (const [name, texts] of Object.entries(sets)) {
  const lines = texts.map(({ id, lang, text, entities }) => `${JSON.stringify({ id, lang, text, entities })}\n`);
  if (only.length === 0) writeFileSync(new URL(`${name}.jsonl`, folder), lines.join(""));
  console.log(`${name}: ${counts(texts)}${only.length === 0 ? "" : "; only checked, nothing written"}`);
}

function counts(texts: readonly GoldText[]): string {
  const clean = texts.filter((text) => text.entities.length === 0).length;
  const entities = texts.reduce((sum, text) => sum + text.entities.length, 0);
  return `${texts.length} sentences, ${entities} entities, ${clean} sentences without`;
}
