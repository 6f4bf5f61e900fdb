import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createRecognizer } from "../../packages/names/src/create-recognizer.ts";
import { loadNames } from "../../packages/names/src/load-names.ts";
import { readModel } from "../../packages/names/src/tagger/model.ts";
import { type Example, readCorpus } from "./corpus.ts";
import { goldTable, type NamesRecognizer } from "./measure-gold.ts";
import { type Counts, countSpans, createCounts, personSpans, scores, type PersonSpan } from "./spans.ts";

/**
 * Prints what the weights of `@leam/names` reach on the dev files of a data folder, per language, and their speed:
 * `node --conditions=@leam/source training/names/measure.ts --data <folder> [--gold <file of the benchmarks' format>] [--weights <file>]`.
 * The recognizer reads each sentence as plain text, its tokens joined by spaces.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, gold: { type: "string" }, weights: { type: "string" } },
});
if (values.data === undefined) {
  console.error("Give the folder of the data: --data <folder>.");
  process.exit(2);
}
const leastScore = 0.5;
const before = performance.now();
const names = values.weights === undefined ? await loadNames() : recognizerOf(values.weights);
const loadMs = performance.now() - before;

const all = createCounts();
const rows: { readonly language: string; readonly exactF1: number; readonly line: string }[] = [];
let tokens = 0;
let bytes = 0;
let seconds = 0;
for (const [language, examples] of readCorpus(values.data, "dev")) {
  const counts = createCounts();
  for (const example of examples) judge(example, counts);
  for (const key of ["found", "gold", "exact", "overlap"] as const) all[key] += counts[key];
  rows.push({ language, exactF1: scores(counts, counts.exact).f1, line: row(language, counts) });
}
console.log("| language | persons | P exact | R exact | F1 exact | P overlap | R overlap | F1 overlap |");
console.log("|---|--:|--:|--:|--:|--:|--:|--:|");
for (const { line } of rows) console.log(line);
console.log(row("all", all));
const worst = rows.toSorted((a, b) => a.exactF1 - b.exactF1)[0];
const mean = rows.reduce((sum, { exactF1 }) => sum + exactF1, 0) / rows.length;
console.log(`\nMean of the languages' exact F1: ${(mean * 100).toFixed(1)}; worst: ${worst?.language ?? "none"}.`);
console.log(
  `Loaded in ${loadMs.toFixed(0)} ms; ${Math.round(tokens / seconds / 1000)} thousand tokens/s, ${(bytes / seconds / 1e6).toFixed(2)} MB/s.`,
);

if (values.gold !== undefined) {
  console.log(`\n${basename(values.gold)}, persons, score 0.5 and more, intersection of at least half of the union:\n`);
  for (const line of goldTable(values.gold, names)) console.log(line);
}

function recognizerOf(file: string): NamesRecognizer {
  const model = readModel(readFileSync(file));
  if (model === undefined) throw new Error(`${file} holds no weights.`);
  return createRecognizer(model);
}

function judge({ forms, tags }: Example, counts: Counts): void {
  const text = forms.join(" ");
  const started = performance.now();
  const findings = [...names.find(text, {})].filter(({ score }) => score >= leastScore);
  seconds += (performance.now() - started) / 1000;
  tokens += forms.length;
  bytes += Buffer.byteLength(text);
  const ends: number[] = [];
  for (const form of forms) ends.push((ends.at(-1) ?? -1) + 1 + form.length);
  const found = findings.map(({ start, end }): PersonSpan => ({
    start: ends.findIndex((stop) => stop > start),
    end: ends.findIndex((stop) => stop >= end) + 1,
  }));
  countSpans(counts, found, personSpans(tags));
}

function row(language: string, counts: Counts): string {
  const exact = scores(counts, counts.exact);
  const overlap = scores(counts, counts.overlap);
  const shares = [exact.precision, exact.recall, exact.f1, overlap.precision, overlap.recall, overlap.f1];
  return `| ${language} | ${counts.gold} | ${shares.map((share) => (share * 100).toFixed(1)).join(" | ")} |`;
}
