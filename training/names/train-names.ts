import { decode } from "../../packages/names/src/tagger/decode.ts";
import { emit } from "../../packages/names/src/tagger/emit.ts";
import type { Model } from "../../packages/names/src/tagger/model.ts";
import type { NameLists } from "../../packages/names/src/tagger/name-lists.ts";
import { weightsOf } from "../../packages/names/src/tagger/row-index.ts";
import { createSentence, longestSentence, type Sentence } from "../../packages/names/src/tagger/sentence.ts";
import { describeWord, type Word } from "../../packages/names/src/tagger/word.ts";
import { average } from "./average.ts";
import { calibrate, type Judged } from "./calibrate.ts";
import type { Example } from "./corpus.ts";
import { createPerceptron, learn } from "./perceptron.ts";
import { createRandom, shuffle } from "./random.ts";
import { type Counts, countSpans, createCounts, personSpans, scores } from "./spans.ts";

export interface TrainOptions {
  readonly train: ReadonlyMap<string, readonly Example[]>;
  readonly dev: ReadonlyMap<string, readonly Example[]>;
  readonly lists: NameLists;
  /** More sentences made of a language's own. */
  readonly augment: (language: string, examples: readonly Example[], random: () => number) => readonly Example[];
  readonly seed: number;
  readonly epochs: number;
  readonly mostRows: number;
  readonly bucketBits: number;
  readonly report: (line: string) => void;
}

interface Prepared {
  readonly sentence: Sentence;
  readonly tags: Uint8Array;
}

/** No language counts for more sentences than this, so that one large corpus does not drown the small ones. */
const mostSentences = 30_000;

/** Corpora in which whole passages carry no label although names stand in them: only sentences with a label teach. */
const halfLabelled: ReadonlySet<string> = new Set(["nl"]);

/** The joint model of all languages. */
export function trainNames(options: TrainOptions): Model {
  const { lists, seed, epochs, mostRows, bucketBits, report } = options;
  const prepare = preparer(lists);
  const random = createRandom(seed);
  let swapped = 0;
  const train = [...options.train].flatMap(([language, examples]) => {
    const chosen = thin(halfLabelled.has(language) ? examples.filter(isLabelled) : examples, mostSentences);
    const more = options.augment(language, chosen, random);
    swapped += more.length;
    return [...chosen, ...more].map(prepare);
  });
  const dev = [...options.dev.values()].flatMap((examples) => thin(examples, 1000).map(prepare));
  report(`${train.length} sentences to learn from, ${swapped} of them with other names; ${dev.length} to watch`);
  const perceptron = createPerceptron(bucketBits);
  let model = average(perceptron, lists, mostRows);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    const started = performance.now();
    shuffle(train, random);
    for (const { sentence, tags } of train) learn(perceptron, sentence, tags);
    const seconds = (performance.now() - started) / 1000;
    model = average(perceptron, lists, mostRows);
    const { counts } = judge(model, dev);
    const { precision, recall, f1 } = scores(counts, counts.exact);
    report(
      `epoch ${epoch}: ${Math.round(train.length / seconds)} sentences/s, dev PER F1 ${percent(f1)} (P ${percent(precision)} R ${percent(recall)}), rows ${model.rows.length / 7}`,
    );
  }
  return { ...model, ...calibrate(judge(model, dev).judged) };
}

function preparer(lists: NameLists): (example: Example) => Prepared {
  const known = new Map<string, Word>();
  const wordOf = (form: string): Word => {
    const seen = known.get(form);
    if (seen !== undefined) return seen;
    const word = describeWord(form, lists);
    known.set(form, word);
    return word;
  };
  return ({ forms, tags }) => {
    const sentence = createSentence(forms.slice(0, longestSentence).map(wordOf));
    return { sentence, tags: reachable(tags.slice(0, longestSentence), sentence.active) };
  };
}

/** The tagger takes no look at some tokens; what the corpus says of them cannot be learned. */
function reachable(tags: Uint8Array, active: Uint8Array): Uint8Array {
  const kept = tags.map((tag, at) => (active[at] === 1 ? tag : 0));
  return kept.map((tag, at) => {
    const begin = tag - 1;
    return tag > 0 && tag % 2 === 0 && kept[at - 1] !== tag && kept[at - 1] !== begin ? begin : tag;
  });
}

function isLabelled({ tags }: Example): boolean {
  return tags.some((tag) => tag > 0);
}

/** Evenly chosen sentences, at most so many. */
function thin<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => Math.floor((at * items.length) / most)).flatMap(
    (index) => items[index] ?? [],
  );
}

function judge(model: Model, examples: readonly Prepared[]): { counts: Counts; judged: readonly Judged[] } {
  const addWeights = weightsOf(model);
  const counts = createCounts();
  const judged: Judged[] = [];
  for (const { sentence, tags } of examples) {
    const decoding = decode(emit(sentence, addWeights), tags.length, model.transitions);
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

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
