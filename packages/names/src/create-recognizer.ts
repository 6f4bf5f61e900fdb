import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";
import { personSpans } from "./person-spans.ts";
import { decode } from "./tagger/decode.ts";
import type { Model } from "./tagger/model.ts";
import { readSentence } from "./tagger/read-sentence.ts";
import { weightsOf } from "./tagger/row-index.ts";
import { createScorer } from "./tagger/score-tokens.ts";
import { createSentence, surveySentence } from "./tagger/sentence.ts";
import { startRow, tagCount } from "./tagger/tags.ts";
import { createTokens, longestSentence } from "./tagger/tokenize.ts";
import { createVocabulary, noWordId } from "./tagger/vocabulary.ts";
import { noWord, type Word } from "./tagger/word.ts";

const name = "any/names-tagger";
const entity = "PERSON";

/** In UTF-16 code units: no name is longer, but a list of names without commas may be tagged as one. */
const longest = 200;

/** Sentences without a capital longer than this are prose of a writer who uses none; names in it are not looked for. In tokens. */
const longestSmallSentence = 40;

const rule = "tagged as a person by a trained model";

/** The recognizer that a model makes. */
export function createRecognizer(model: Model): Recognizer {
  const vocabulary = createVocabulary(model.lists, longestSentence);
  const scorer = createScorer(weightsOf(model), model.scale, vocabulary);
  const tokens = createTokens();
  const sentence = createSentence();
  const ids = new Int32Array(longestSentence);
  const emissions = new Float64Array(longestSentence * tagCount);
  return defineRecognizer({ name, entity, longest, find });

  /** The arrays are shared by all calls, so a call does all its work before it gives the first finding. */
  function find(text: string): readonly Finding[] {
    const findings: Finding[] = [];
    for (let at = 0; at < text.length;) {
      at = readSentence(text, at, tokens);
      if (tokens.capitals === 0 && tokens.count > longestSmallSentence) continue;
      if (tokens.count > 0) findInSentence(text, findings);
    }
    return findings;
  }

  function findInSentence(text: string, findings: Finding[]): void {
    if (vocabulary.makeRoom()) scorer.forget();
    ids.fill(noWordId, 0, tokens.count);
    surveySentence(sentence, tokens, (at) => describe(text, at));
    for (let from = 0; from < tokens.count; from += 1) {
      if (sentence.active[from] === 0) continue;
      let to = from + 1;
      while (to < tokens.count && sentence.active[to] === 1) to += 1;
      findInStretch(text, from, to, findings);
      from = to;
    }
  }

  function describe(text: string, at: number): Word {
    if (ids[at] === noWordId) {
      ids[at] = vocabulary.idOf(text, tokens, at);
      sentence.words[at] = vocabulary.words[ids[at] ?? noWordId] ?? noWord;
    }
    return sentence.words[at] ?? noWord;
  }

  /** Between stretches all is outside, so each can be decoded by itself. */
  function findInStretch(text: string, from: number, to: number, findings: Finding[]): void {
    scorer.score(sentence, ids, from, to, emissions);
    const { tags, margins } = decode(emissions, to - from, model.transitions, {
      before: from === 0 ? startRow : 0,
      isFollowed: to < tokens.count,
    });
    for (const [first, last] of personSpans(tags, tokens, from, (at) => describe(text, at)))
      addFinding(first, last, marginOf(margins, first - from, last - from), findings);
  }

  function addFinding(first: number, last: number, margin: number, findings: Finding[]): void {
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[last - 1] ?? 0;
    const score = Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-(model.slope * margin + model.intercept)))));
    if (end - start <= longest) findings.push({ entity, start, end, score, recognizer: name, why: { rule } });
  }
}

/** The least margin of the tokens that were tagged as a person: the weakest link. What was joined to them has none. */
function marginOf(margins: Float64Array, first: number, last: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, first); at < Math.min(margins.length, last); at += 1) {
    const margin = margins[at] ?? 0;
    if (margin > 0) least = Math.min(least, margin);
  }
  return least === Number.POSITIVE_INFINITY ? 0 : least;
}
