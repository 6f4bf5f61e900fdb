import type { Evaluation } from "@leam/spec";

const dataset = "XQuAD, development half";
const source = "node --conditions=@leam/source benchmarks/extractive/measure.ts <folder>";

/** By language: answer in the best sentence, in the two best, declined, right when answered, answers from a text without the answer. Per cent. */
const answers = {
  de: [81.2, 92.8, 19.2, 88.4, 4.1],
  el: [82.7, 92.8, 18.8, 89.2, 3.6],
  en: [84.2, 93.8, 12.4, 89.3, 4.0],
  es: [83.0, 93.3, 14.6, 89.2, 4.3],
  ro: [85.0, 94.3, 11.6, 88.8, 4.5],
} as const;
const answerMetrics = [
  "sentence-hit@1",
  "sentence-hit@2",
  "declined",
  "right-when-answered",
  "false-answers-next-paragraph",
] as const;

/** By language: the question's paragraph is the nearest of 239, is among the five nearest. Per cent. */
const retrieval = {
  de: [85.0, 95.1],
  el: [85.0, 96.0],
  en: [87.9, 97.0],
  es: [84.5, 96.6],
  ro: [86.1, 96.5],
} as const;
const retrievalMetrics = ["recall@1", "recall@5"] as const;

export const extractiveEvaluations: readonly Evaluation[] = rows(answers, answerMetrics);
export const hashEmbedEvaluations: readonly Evaluation[] = rows(retrieval, retrievalMetrics);

function rows(table: Readonly<Record<string, readonly number[]>>, metrics: readonly string[]): Evaluation[] {
  return Object.entries(table).flatMap(([language, values]) =>
    values.map((value, at) => ({ metric: metrics[at] ?? "", value, language, dataset, source })),
  );
}
