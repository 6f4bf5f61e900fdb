import { breathe } from "../breathe.ts";
import { central, sharedWords, topicVectors } from "./central.ts";
import type { Passage, RatedPassage } from "./passage.ts";
import type { Voice } from "./voice.ts";

/** How much of the weight goes to the place in the text: what matters tends to come first. */
const leadBias = 0.5;
/** How strongly a sentence is held back that repeats one already chosen (maximal marginal relevance). */
const repeatPenalty = 0.5;

/**
 * A summary of quoted sentences, in the order of the text: about a fifth of them, two to five. TextRank (Mihalcea and Tarau 2004) finds
 * the central ones, the beginning of the text gets a bonus, and maximal marginal relevance (Carbonell and Goldstein 1998) avoids repetition.
 */
export async function summarize(
  passages: readonly Passage[],
  voice: Voice,
  signal?: AbortSignal,
): Promise<RatedPassage[]> {
  const candidates = worthQuoting(passages);
  const vectors = topicVectors(candidates, voice.stop);
  await breathe(signal);
  const scores = (await central(vectors, signal)).map((score, at) => score * (1 - leadBias) + leadBias / (1 + at / 2));
  const count = Math.min(candidates.length, Math.max(2, Math.min(5, Math.round(candidates.length / 5))));
  const chosen: number[] = [];
  while (chosen.length < count) {
    let best = -1;
    let top = -Infinity;
    for (const [at, score] of scores.entries()) {
      if (chosen.includes(at)) continue;
      const repeats = Math.max(0, ...chosen.map((other) => sharedWords(vectors[at], vectors[other])));
      const value = score - repeatPenalty * repeats;
      if (value > top) [best, top] = [at, value];
    }
    chosen.push(best);
  }
  return chosen
    .toSorted((a, b) => a - b)
    .flatMap((at) => {
      const passage = candidates[at];
      return passage === undefined ? [] : [{ passage, score: Math.min(1, scores[at] ?? 0) }];
    });
}

// Headings, questions and fragments make no summary, unless there is nothing else.
function worthQuoting(passages: readonly Passage[]): readonly Passage[] {
  const whole = passages.filter(
    ({ tokens, isQuestion, text }) =>
      !isQuestion && tokens.length >= 4 && (tokens.length >= 9 || /[.!…]["'»“”)]?$/u.test(text)),
  );
  return whole.length > 0 ? whole : passages;
}
