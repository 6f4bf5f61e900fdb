import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Configuration } from "./finder.ts";
import { readGold } from "./gold.ts";
import { measureConfiguration } from "./measure-configuration.ts";
import { printConfigurations } from "./print-configurations.ts";
import type { Miss } from "./score.ts";
import { writeResults } from "./write-results.ts";

/** How well `findPersonalData` finds: any file of the gold format, or our own two halves. README.md beside this file says what the figures mean. */
const { values: options } = parseArgs({
  options: {
    gold: { type: "string", multiple: true },
    json: { type: "boolean", default: false },
    rules: { type: "boolean", default: false },
    names: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    "write-results": { type: "boolean", default: false },
  },
});
/** Never shown: who has read the misses of a held-out set tunes to them. */
const heldOut = ["ours-test.jsonl", "fresh2.jsonl"];
const started = process.env["INIT_CWD"] ?? process.cwd();
const paths =
  options.gold?.map((path) => resolve(started, path)) ??
  ["ours-dev.jsonl", "ours-test.jsonl"].map((name) => fileURLToPath(new URL(`sets/${name}`, import.meta.url)));
const files = paths.map((path) => ({ path, texts: readGold(path) }));
const both: readonly Configuration[] = ["rules", "withNames"];
const asked = both.filter((name) => options[name === "rules" ? "rules" : "names"]);

const configurations = [];
for (const name of asked.length === 0 ? both : asked)
  configurations.push(await measureConfiguration(name, files, options.misses ? printMisses : () => undefined));
if (!options.json) printConfigurations(configurations);
const peers = options.peers ? await measurePeersOf() : undefined;
if (options.json) console.log(JSON.stringify({ node: process.version, configurations, peers }, null, 2));
if (options["write-results"]) writeResults(configurations, peers);

/** The peers are imported here alone, so that all else runs where they are not installed. */
async function measurePeersOf() {
  const { measurePeers } = await import("./peers/measure-peers.ts");
  const { printPeers } = await import("./peers/print-peers.ts");
  const figures = await measurePeers(files);
  if (!options.json) printPeers(figures);
  return figures;
}

function printMisses(path: string, misses: readonly Miss[]): void {
  if (heldOut.includes(basename(path))) return console.log(`Misses of ${basename(path)} are not shown.`);
  for (const { id, kind, type, value, text } of misses)
    console.log(`${id}\t${kind}\t${type}\t${JSON.stringify(value)}\t${JSON.stringify(text)}`);
}
