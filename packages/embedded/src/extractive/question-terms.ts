import type { Token } from "../text/tokenize.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { firstAsk } from "./expected-answer.ts";
import type { Tuning } from "./tuning.data.ts";

/** A word of the question with its weight before anything is known of the text. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  readonly prior: number;
  readonly isTopic: boolean;
}

/** The different words of a question. Long words, names and numbers weigh more; stop words nearly nothing. */
export function questionTerms(
  tokens: readonly Token[],
  lexicon: Lexicon,
  stop: ReadonlySet<string>,
  tuning: Tuning,
): Term[] {
  const asked = firstAsk(
    tokens.map((token) => token.word),
    lexicon,
  );
  const terms = new Map<string, Term>();
  for (const [at, token] of tokens.entries()) {
    const isTopic = token.kind !== "word" || (!stop.has(token.word) && token.word.length > 1);
    const isNamed = token.kind !== "word" || (token.isCapitalized && at > 0);
    const topicWeight = Math.min(1.1, 0.5 + token.word.length / 14) * (isNamed ? tuning.named : 1);
    const isAsking = asked !== undefined && at >= asked.at && at < asked.at + asked.length;
    const prior = isTopic ? topicWeight * (isAsking ? tuning.askWord : 1) : tuning.stopWord;
    if (!terms.has(token.stem)) terms.set(token.stem, { word: token.word, stem: token.stem, prior, isTopic });
  }
  return [...terms.values()];
}
