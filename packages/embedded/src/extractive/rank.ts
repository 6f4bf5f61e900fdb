import { breathe } from "../breathe.ts";
import type { Token } from "../text/tokenize.ts";
import { expectedAnswer, isExact } from "./expected-answer.ts";
import { hasKind } from "./has-kind.ts";
import type { Passage, RatedPassage, Source } from "./passage.ts";
import { questionTerms, type Term } from "./question-terms.ts";
import { createSoftMatch } from "./soft-match.ts";
import type { Voice } from "./voice.ts";
import { type Tuning, tuning as defaults } from "./tuning.data.ts";

export interface RankOptions {
  readonly voice: Pick<Voice, "lexicon" | "stop">;
  readonly signal?: AbortSignal | undefined;
  /** All passages of the expected kind are wanted, whatever else they say. Default: false. */
  readonly isList?: boolean;
  readonly tuning?: Tuning;
}

/**
 * Rates each passage as an answer to the question, in the order of the passages: the part of the question's words that the passage
 * (and, for less, its neighbours) holds, rare words before common ones, with cues of the expected kind of answer. BM25 in spirit, but
 * on a scale from 0 to 1 that means the same for every question, so that a threshold can say "not in this text".
 */
export async function rank(
  question: readonly Token[],
  passages: readonly Passage[],
  options: RankOptions,
): Promise<RatedPassage[]> {
  const { voice, signal, tuning = defaults } = options;
  const terms = questionTerms(question, voice, tuning);
  const matches = passages.map((): number[] => []);
  for (const term of terms) {
    matchTerm(term, passages, matches, tuning);
    if (passages.length > breath) await breathe(signal);
  }
  const weights = termWeights(terms, matches, tuning);
  const rate = createRating(question, passages, matches, weights, options);
  const rated: RatedPassage[] = [];
  for (const [at, passage] of passages.entries()) {
    rated.push({ passage, score: passage.isQuestion ? 0 : rate(passage, at) });
    if (at % breath === breath - 1) await breathe(signal);
  }
  return rated;
}

/** Passages after which other work of the process gets its turn. */
const breath = 1000;

function createRating(
  question: readonly Token[],
  passages: readonly Passage[],
  matches: readonly (readonly number[])[],
  weights: readonly number[],
  { voice, isList = false, tuning = defaults }: RankOptions,
): (passage: Passage, at: number) => number {
  const { kind } = expectedAnswer(question, voice);
  const isCertain = isExact(kind) || (isList && kind !== "any");
  const asked = new Set(question.map((token) => token.stem));
  const countPairs = createPairCount(question, voice.stop);
  const total = Math.max(
    Number.EPSILON,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  const mean = passages.reduce((sum, passage) => sum + passage.tokens.length, 0) / Math.max(1, passages.length);
  const neighbour = (at: number, source: Source): readonly number[] =>
    passages[at]?.source === source ? (matches[at] ?? []) : [];
  return (passage, at) => {
    const own = matches[at] ?? [];
    const before = neighbour(at - 1, passage.source);
    const after = neighbour(at + 1, passage.source);
    // In a list of questions and answers the question's words are all in the sentence before.
    const lendBefore = passages[at - 1]?.isQuestion === true ? 0.9 : tuning.lendBefore;
    let sum = 0;
    for (const [index, weight] of weights.entries()) {
      const lent = Math.max(lendBefore * (before[index] ?? 0), tuning.lendAfter * (after[index] ?? 0));
      sum += weight * Math.max(own[index] ?? 0, lent);
    }
    const length = 1 - tuning.length + (tuning.length * passage.tokens.length) / Math.max(1, mean);
    const held = hasKind(passage, kind, asked, voice.lexicon);
    const score = Math.min(1, sum / total / length + countPairs(passage) * tuning.pair);
    // An account number is the answer even where no word of the question stands beside it.
    if (isCertain)
      return held === 1 ? tuning.exactKind + (1 - tuning.exactKind) * score : score * tuning.missingExactKind;
    return score * (tuning.missingKind + (1 - tuning.missingKind) * held);
  };
}

function matchTerm(term: Term, passages: readonly Passage[], matches: number[][], tuning: Tuning): void {
  const match = createSoftMatch(term, tuning);
  for (const [at, passage] of passages.entries()) {
    let best = 0;
    for (const token of passage.tokens) {
      if (token.stem === term.stem) best = 1;
      else if (best < 1 && term.isTopic && token.kind === "word") best = Math.max(best, match(token.word, token.stem));
      if (best === 1) break;
    }
    matches[at]?.push(best);
  }
}

function termWeights(terms: readonly Term[], matches: readonly (readonly number[])[], tuning: Tuning): number[] {
  const count = matches.length + tuning.background;
  return terms.map((term, index) => {
    const holding = matches.reduce((sum, row) => sum + (row[index] ?? 0), 0);
    const rarity = Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) / Math.log(1 + (count + 0.5) / 0.5);
    return term.prior * rarity ** tuning.rarity;
  });
}

/** The part of the question's neighbouring topic words that are neighbours in the passage, too. */
function createPairCount(question: readonly Token[], stop: ReadonlySet<string>): (passage: Passage) => number {
  const pairsOf = (tokens: readonly Token[]): string[] => {
    const stems = tokens.filter((token) => !stop.has(token.word)).map((token) => token.stem);
    return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
  };
  const wanted = new Set(pairsOf(question));
  if (wanted.size === 0) return () => 0;
  return (passage) => new Set(pairsOf(passage.tokens).filter((pair) => wanted.has(pair))).size / wanted.size;
}
