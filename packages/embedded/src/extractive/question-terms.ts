import type { Token } from "../text/tokenize.ts";
import { expectedAnswer, firstAsk } from "./expected-answer.ts";
import type { Tuning } from "./tuning.data.ts";
import type { Voice } from "./voice.ts";

/** A word of the question with its weight before anything is known of the text. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  readonly prior: number;
  readonly isTopic: boolean;
}

/** The different words of a question. Long words weigh more; stop words nearly nothing; words that only say what is asked for, little. */
export function questionTerms(
  tokens: readonly Token[],
  voice: Pick<Voice, "lexicon" | "stop">,
  tuning: Tuning,
): Term[] {
  const asked = firstAsk(
    tokens.map((token) => token.word),
    voice.lexicon,
  );
  const { noun } = expectedAnswer(tokens, voice);
  const terms = new Map<string, Term>();
  for (const [at, token] of tokens.entries()) {
    if (terms.has(token.stem)) continue;
    const { word, stem, kind } = token;
    const isTopic = kind !== "word" || (!voice.stop.has(word) && word.length > 1);
    const isNamed = kind !== "word" || (token.isCapitalized && at > 0);
    const isAsking = word === noun || (asked !== undefined && at >= asked.at && at < asked.at + asked.length);
    const topicWeight =
      Math.min(1.1, 0.5 + word.length / 14) * (isNamed ? tuning.named : 1) * (isAsking ? tuning.askWord : 1);
    terms.set(stem, { word, stem, prior: isTopic ? topicWeight : tuning.stopWord, isTopic });
  }
  return [...terms.values()];
}
