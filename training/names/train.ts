import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { addToLists } from "../../packages/names/src/tagger/name-lists.ts";
import { commonWords, frequentWords } from "./common-words.ts";
import { readCorpus } from "./corpus.ts";
import { readLists } from "./lists-from.ts";
import { createRandom } from "./random.ts";
import { silverSentences } from "./silver.ts";
import { readLanguages } from "./synthetic/read-language.ts";
import { trainNames } from "./train-names.ts";
import { thin, trainingSentences } from "./training-sentences.ts";
import { writeModel } from "./write-model.ts";

/**
 * Trains the weights of `@leam/names`: `node training/names/train.ts --data <folder> --out <file> [--text <folder>] [--licence permissive] [--seed N]`.
 * The same folders and seed give the same bytes. Progress goes to stderr.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    out: { type: "string" },
    text: { type: "string" },
    licence: { type: "string", default: "any" },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "8" },
    rows: { type: "string", default: "470000" },
    bits: { type: "string", default: "21" },
    caution: { type: "string", default: "0.78" },
    synthetic: { type: "string", default: "5000" },
  },
});
if (values.data === undefined || values.out === undefined) {
  console.error("Give the folder of the data and the file to write: --data <folder> --out <file>.");
  process.exit(2);
}
const folder = values.data;
const isPermissive = values.licence === "permissive";
const started = performance.now();
const report = (line: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);

const corpora = readCorpus(folder, "train", isPermissive);
const synthetic = Number(values.synthetic);
const sources = synthetic > 0 ? readLanguages() : [];
const random = createRandom(Number(values.seed));
const languages = [...new Set([...corpora.keys(), ...sources.map(({ language }) => language)])];
// The plain texts are under share-alike licences in part.
const common = commonWords(corpora, isPermissive ? undefined : values.text, languages);
report(`${common.size} common words`);
const lists = readLists(folder, sources, common);
for (const word of frequentWords(isPermissive ? undefined : values.text, languages, lists))
  addToLists(lists, "frequent", word);
const uncovered = sources.map(({ language }) => language).filter((language) => !corpora.has(language));
const silver = silverSentences(isPermissive ? undefined : values.text, uncovered, lists);
const model = trainNames({
  train: trainingSentences({ folder, corpora, sources, silver, synthetic, random, report }),
  dev: [...readCorpus(folder, "dev").values()].flatMap((examples) => thin(examples, 1000)),
  lists,
  random,
  epochs: Number(values.epochs),
  mostRows: Number(values.rows),
  bucketBits: Number(values.bits),
  caution: Number(values.caution),
  report,
});
const file = writeModel(model);
writeFileSync(values.out, file);
console.error(`${values.out}: ${file.length} bytes, sha256 ${createHash("sha256").update(file).digest("hex")}`);
