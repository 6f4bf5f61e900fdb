import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { allLanguages, identify } from "../src/index.ts";

/*
 * Accuracy of `identify` on a file of labelled texts, per language, worst first.
 * Usage: node --conditions=@leam/source packages/languages/scripts/measure-identifier.ts FILE.tsv.gz [KIND] [CHARACTERS]
 * A line is `label<TAB>kind<TAB>text` or `label<TAB>text`; KIND (default "sentence") chooses among the kinds.
 * With CHARACTERS, lines of the same label are joined until they are at least that long: texts of a letter's length.
 * Lines in languages that the package does not have count as right when the answer is `und`.
 */
interface Tally {
  right: number;
  unclear: number;
  total: number;
  readonly mistakenFor: Map<string, number>;
}

const [file, kind = "sentence", characters = "1"] = process.argv.slice(2);
if (file === undefined) throw new Error("Name a file: measure-identifier.ts FILE.tsv.gz [KIND] [CHARACTERS]");
const shortest = Number(characters);
const bytes = readFileSync(file);
const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
const supported = new Set(allLanguages.map((language) => language.tag));
const own = new Map<string, Tally>();
const others = new Map<string, Tally>();
const pending = new Map<string, string>();
for (const line of text.split("\n")) measure(line.split("\t"));
report("Languages of the package", own);
if (others.size > 0) report("Other languages (right = und)", others);

function measure(fields: readonly string[]): void {
  const [label = "", kindOrText = ""] = fields;
  const content = fields.at(-1) ?? "";
  if (content === "" || label === "" || (fields.length === 3 && kindOrText !== kind)) return;
  const joined = `${pending.get(label) ?? ""} ${content}`.trim();
  pending.set(label, joined.length < shortest ? joined : "");
  if (joined.length >= shortest) count(label, joined);
}

function count(label: string, content: string): void {
  const isOwn = supported.has(label);
  const tally = tallyOf(isOwn ? own : others, label);
  const { tag } = identify(content);
  tally.total += 1;
  if (tag === (isOwn ? label : "und")) tally.right += 1;
  else if (tag === "und") tally.unclear += 1;
  else tally.mistakenFor.set(tag, (tally.mistakenFor.get(tag) ?? 0) + 1);
}

function tallyOf(tallies: Map<string, Tally>, label: string): Tally {
  const known = tallies.get(label) ?? { right: 0, unclear: 0, total: 0, mistakenFor: new Map<string, number>() };
  tallies.set(label, known);
  return known;
}

function report(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const rows = [...tallies].toSorted(([, a], [, b]) => a.right / a.total - b.right / b.total);
  const right = rows.reduce((sum, [, tally]) => sum + tally.right, 0);
  const total = rows.reduce((sum, [, tally]) => sum + tally.total, 0);
  console.log(`${title}, kind "${kind}": ${percent(right, total)} of ${total} right; worst: ${rows[0]?.[0] ?? "none"}`);
  for (const [label, { right: hits, unclear, total: all, mistakenFor }] of rows) {
    const mistakes = [...mistakenFor].toSorted(([, a], [, b]) => b - a).slice(0, 3);
    const named = mistakes.map(([tag, count]) => `${tag} ${count}`).join(", ");
    console.log(
      `  ${label.padEnd(8)} ${percent(hits, all).padStart(7)} of ${all}; und ${unclear}; taken for: ${named || "none"}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}
