import { embedded } from "../../packages/embedded/src/index.ts";
import type { Paragraph } from "./read-xquad.ts";

export interface EmbeddingFigures {
  /** Per cent of the questions whose paragraph is the nearest of all, or among the five nearest, by cosine. */
  readonly recall1: number;
  readonly recall5: number;
}

export async function measureEmbeddings(paragraphs: readonly Paragraph[]): Promise<EmbeddingFigures> {
  const texts = await vectors(paragraphs.map(({ context }) => context));
  let count = 0;
  let first = 0;
  let five = 0;
  for (const [index, { questions }] of paragraphs.entries()) {
    for (const vector of await vectors(questions.map(({ question }) => question))) {
      const own = dot(vector, texts[index] ?? []);
      const nearer = texts.filter((text, other) => other !== index && dot(vector, text) >= own).length;
      count++;
      if (nearer < 1) first++;
      if (nearer < 5) five++;
    }
  }
  return { recall1: Math.round((1000 * first) / count) / 10, recall5: Math.round((1000 * five) / count) / 10 };
}

async function vectors(input: readonly string[]): Promise<readonly (readonly number[])[]> {
  if (input.length === 0) return [];
  const result = await embedded().embed?.({ kind: "embed", requestId: "measure", model: "leam-hash-embed-1", input });
  return result?.vectors ?? [];
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [index, value] of a.entries()) sum += value * (b[index] ?? 0);
  return sum;
}
