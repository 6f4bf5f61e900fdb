import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readNameLists } from "./name-lists-from.ts";
import { trainNames } from "./train-names.ts";
import { readCorpus } from "./corpus.ts";
import { swapNames } from "./swap-names.ts";
import { writeModel } from "./write-model.ts";

/**
 * Trains the weights of `@leam/names`: `node training/names/train.ts --data <folder> --out <file> [--seed N] [--epochs N] [--rows N]`.
 * The same folder and seed give the same bytes. Progress goes to stderr.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    out: { type: "string" },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "7" },
    rows: { type: "string", default: "510000" },
    bits: { type: "string", default: "21" },
  },
});
if (values.data === undefined || values.out === undefined) {
  console.error("Give the folder of the data and the file to write: --data <folder> --out <file>.");
  process.exit(2);
}
const folder = values.data;
const started = performance.now();
const model = trainNames({
  train: readCorpus(folder, "train"),
  dev: readCorpus(folder, "dev"),
  lists: readNameLists(folder),
  augment: (language, examples, random) => swapNames(folder, language, examples, random),
  seed: Number(values.seed),
  epochs: Number(values.epochs),
  mostRows: Number(values.rows),
  bucketBits: Number(values.bits),
  report: (line) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`),
});
const file = writeModel(model);
writeFileSync(values.out, file);
console.error(`${values.out}: ${file.length} bytes, sha256 ${createHash("sha256").update(file).digest("hex")}`);
