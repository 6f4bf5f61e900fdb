import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { valueProblem } from "./check-value.ts";
import type { GoldText } from "./gold.ts";
import { parseMarkup } from "./parse-markup.ts";

/**
 * Turns `sets/source/<language>.txt` into `sets/ours-dev.jsonl` (odd sentences) and `sets/ours-test.jsonl` (even sentences), and writes
 * neither while a line is wrong. Arguments are languages to check alone: `node build-sets.ts de fr` writes nothing.
 */
const folder = new URL("sets/", import.meta.url);
const only = process.argv.slice(2);
const languages = readdirSync(new URL("source/", folder))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -".txt".length))
  .filter((language) => only.length === 0 || only.includes(language))
  .toSorted();
const problems: string[] = [];
const seen = new Map<string, string>();
const halves: { dev: GoldText[]; test: GoldText[] } = { dev: [], test: [] };
for (const language of languages) readLanguage(language);

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} problems; nothing is written.`);
  process.exit(1);
}
if (only.length === 0)
  for (const half of ["dev", "test"] as const)
    writeFileSync(
      new URL(`ours-${half}.jsonl`, folder),
      halves[half].map((text) => `${JSON.stringify(text)}\n`).join(""),
    );
const all = [...halves.dev, ...halves.test];
for (const language of languages) console.log(`${language}: ${counts(all.filter((text) => text.lang === language))}`);
console.log(`all: ${counts(all)}${only.length === 0 ? "" : "; only checked, nothing written"}`);

function readLanguage(language: string): void {
  let count = 0;
  for (const [index, line] of readFileSync(new URL(`source/${language}.txt`, folder), "utf8")
    .split("\n")
    .entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    count++;
    const place = `${language}.txt:${index + 1}`;
    try {
      const { text, entities } = parseMarkup(line.trim());
      const before = seen.get(text);
      if (before !== undefined) problems.push(`${place}: the same sentence as ${before}.`);
      seen.set(text, place);
      for (const { type, value, isUnchecked } of entities) {
        const problem = isUnchecked ? undefined : valueProblem(type, value, language);
        if (problem !== undefined) problems.push(`${place}: ${type} "${value}" ${problem}.`);
      }
      const spans = entities.map(({ start, end, type, value }) => ({ start, end, type, value }));
      const id = `${language}-${String(count).padStart(3, "0")}`;
      halves[count % 2 === 1 ? "dev" : "test"].push({ id, lang: language, text, entities: spans });
    } catch (error) {
      problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function counts(texts: readonly GoldText[]): string {
  const clean = texts.filter((text) => text.entities.length === 0).length;
  const entities = texts.reduce((sum, text) => sum + text.entities.length, 0);
  return `${texts.length} sentences, ${entities} entities, ${clean} sentences without`;
}
