import { decode } from "../../packages/names/src/tagger/decode.ts";
import type { Model } from "../../packages/names/src/tagger/model.ts";
import type { NameLists } from "../../packages/names/src/tagger/name-lists.ts";
import { weightsOf } from "../../packages/names/src/tagger/row-index.ts";
import { tagCount } from "../../packages/names/src/tagger/tags.ts";
import { average } from "./average.ts";
import { calibrate, cautious, type Judged } from "./calibrate.ts";
import type { Example } from "./corpus.ts";
import { type AddScores, emit } from "./emit.ts";
import { createPerceptron, learn } from "./perceptron.ts";
import { type Prepared, preparer } from "./prepare.ts";
import { shuffle } from "./random.ts";
import { type Counts, countSpans, createCounts, personSpans, scores } from "./spans.ts";

export interface TrainOptions {
  readonly train: readonly Example[];
  /** Watched, and the score is fitted on them. */
  readonly dev: readonly Example[];
  readonly lists: NameLists;
  readonly random: () => number;
  readonly epochs: number;
  readonly mostRows: number;
  readonly bucketBits: number;
  /** Share of right findings at the score 0.5. */
  readonly caution: number;
  readonly report: (line: string) => void;
}

/** The joint model of all languages. */
export function trainNames(options: TrainOptions): Model {
  const { lists, random, epochs, mostRows, bucketBits, caution, report } = options;
  const prepare = preparer(lists);
  const train = options.train.map(prepare);
  const dev = options.dev.map(prepare);
  report(`${train.length} sentences to learn from, ${dev.length} to watch`);
  const perceptron = createPerceptron(bucketBits);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    const started = performance.now();
    shuffle(train, random);
    for (const { sentence, tags } of train) learn(perceptron, sentence, tags);
    const seconds = (performance.now() - started) / 1000;
    report(`epoch ${epoch}: ${Math.round(train.length / seconds)} sentences/s`);
  }
  const model = average(perceptron, lists, mostRows);
  const { counts, judged } = judge(model, dev);
  const { precision, recall, f1 } = scores(counts, counts.exact);
  report(
    `dev PER F1 ${percent(f1)} (P ${percent(precision)} R ${percent(recall)}), rows ${model.rows.length / tagCount}`,
  );
  return { ...model, ...cautious(calibrate(judged), caution) };
}

function judge(model: Model, examples: readonly Prepared[]): { counts: Counts; judged: readonly Judged[] } {
  const addScores = scoresOf(model);
  const counts = createCounts();
  const judged: Judged[] = [];
  for (const { sentence, tags } of examples) {
    const decoding = decode(emit(sentence, addScores), tags.length, model.transitions);
    const found = personSpans(decoding.tags);
    const gold = personSpans(tags);
    countSpans(counts, found, gold);
    for (const { start, end } of found) {
      const margin = Math.min(...decoding.margins.subarray(start, end));
      judged.push({ margin, isRight: gold.some((span) => span.start < end && start < span.end) });
    }
  }
  return { counts, judged };
}

function scoresOf(model: Model): AddScores {
  const addWeights = weightsOf(model);
  const sums = new Int32Array(tagCount);
  return (feature, scored, offset) => {
    sums.fill(0);
    addWeights(feature, sums, 0);
    for (let tag = 0; tag < tagCount; tag += 1)
      scored[offset + tag] = (scored[offset + tag] ?? 0) + (sums[tag] ?? 0) * model.scale;
  };
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
