import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { personSpans } from "./person-spans.ts";
import { sentencesOf } from "./sentences.ts";
import { decode } from "./tagger/decode.ts";
import { emit } from "./tagger/emit.ts";
import type { Model } from "./tagger/model.ts";
import { weightsOf } from "./tagger/row-index.ts";
import { createSentence } from "./tagger/sentence.ts";
import type { Token } from "./tagger/tokenize.ts";
import { describeWord, type Word } from "./tagger/word.ts";

const name = "any/names-tagger";
const entity = "PERSON";

/** In UTF-16 code units: no name is longer, but a list of names without commas may be tagged as one. */
const longest = 200;

const rule = "tagged as a person by a trained model";

/** The recognizer that a model makes. */
export function createRecognizer(model: Model): Recognizer {
  const addWeights = weightsOf(model);
  return defineRecognizer({ name, entity, longest, find });

  function* find(text: string): Generator<Finding> {
    // A document says the same words again and again; the table lives as long as the call.
    const known = new Map<string, Word>();
    for (const tokens of sentencesOf(text)) {
      if (!/[\p{Lu}\p{Lt}]/u.test(text.slice(tokens[0]?.start, tokens.at(-1)?.end))) continue;
      yield* findInSentence(
        tokens,
        tokens.map(({ form }) => wordOf(form, known)),
      );
    }
  }

  function wordOf(form: string, known: Map<string, Word>): Word {
    const seen = known.get(form);
    if (seen !== undefined) return seen;
    const word = describeWord(form, model.lists);
    known.set(form, word);
    return word;
  }

  function* findInSentence(tokens: readonly Token[], words: readonly Word[]): Generator<Finding> {
    const { tags, margins } = decode(emit(createSentence(words), addWeights), tokens.length, model.transitions);
    for (const [from, to] of personSpans(tags, tokens)) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const margin = Math.min(...margins.subarray(from, to));
      if (end - start <= longest) yield { entity, start, end, score: scoreOf(margin), recognizer: name, why: { rule } };
    }
  }

  function scoreOf(margin: number): number {
    return Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-(model.slope * margin + model.intercept)))));
  }
}
