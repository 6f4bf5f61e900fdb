import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createFinder } from "./finder.ts";
import { goals } from "./goals.ts";
import { readGold } from "./gold.ts";
import { measureColdStart } from "./measure-cold-start.ts";
import { measureEvasion } from "./measure-evasion.ts";
import { measureSpeed } from "./measure-speed.ts";
import { fixed, printFigures } from "./print-figures.ts";
import { figuresOf } from "./rates.ts";
import { score, type Score } from "./score.ts";

/** How well `findPersonalData` finds: any file of the gold format, or our own two halves. README.md beside this file says what the figures mean. */
const { values: options } = parseArgs({
  options: {
    gold: { type: "string", multiple: true },
    json: { type: "boolean", default: false },
    names: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
  },
});
const testHalf = "ours-test.jsonl";
const started = process.env["INIT_CWD"] ?? process.cwd();
const files =
  options.gold?.map((path) => resolve(started, path)) ??
  ["ours-dev.jsonl", testHalf].map((name) => fileURLToPath(new URL(`sets/${name}`, import.meta.url)));

const finder = await createFinder(options.names);
const coldStart = measureColdStart(options.names);
const measured = files.map((file) => {
  const texts = readGold(file);
  const scored = score(texts, (text) => finder.find(text));
  return {
    file,
    texts: texts.length,
    scored,
    figures: figuresOf(scored),
    evasion: measureEvasion(texts, finder),
    speed: measureSpeed(texts, finder),
  };
});
if (options.json) printJson();
else printTables();

function printJson(): void {
  const sets = measured.map(({ file, texts, figures, evasion, speed }) => ({
    set: basename(file),
    texts,
    ...figures,
    evasion,
    speed,
  }));
  const peers = "not measured";
  console.log(JSON.stringify({ finder: finder.name, node: process.version, peers, coldStart, sets }, null, 2));
}

function printTables(): void {
  console.log(`${finder.name}; Node ${process.version}. Peers are not measured in this program yet.`);
  const speedGoal = goals.megabytesPerSecond[options.names ? "withNames" : "rules"];
  for (const { file, texts, scored, figures, evasion, speed } of measured) {
    printFigures(`${basename(file)}: ${texts} texts`, figures);
    for (const [name, recalls] of Object.entries(evasion))
      console.log(
        `Recall under ${name} (goal ${goals.evasionRecall}): ${Object.entries(recalls)
          .map(([type, recall]) => `${type} ${fixed(recall)}`)
          .join(", ")}`,
      );
    console.log(
      `MB a CPU second: ${speed.textByText.toFixed(2)} text by text, ${speed.oneLongText.toFixed(2)} as one long text (goal ${speedGoal})`,
    );
    if (options.misses) printMisses(file, scored);
  }
  console.log(`\nCold start: ${fixed(coldStart.cpuMs)} ms CPU, from ${coldStart.from} (goal ${goals.coldStartMs})`);
}

/** The test half's are never shown: who has read them tunes to them. */
function printMisses(file: string, { misses }: Score): void {
  if (basename(file) === testHalf) return console.log(`Misses of ${testHalf} are not shown.`);
  for (const { id, kind, type, value, text } of misses)
    console.log(`${id}\t${kind}\t${type}\t${JSON.stringify(value)}\t${JSON.stringify(text)}`);
}
