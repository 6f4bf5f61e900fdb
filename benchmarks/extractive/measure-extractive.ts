import { embedded } from "../../packages/embedded/src/index.ts";
import type { RatedPassage } from "../../packages/embedded/src/extractive/passage.ts";
import { passagesOf } from "../../packages/embedded/src/extractive/passages.ts";
import { bestFirst } from "../../packages/embedded/src/extractive/pick-answer.ts";
import { rank } from "../../packages/embedded/src/extractive/rank.ts";
import { type Voice, voiceOf } from "../../packages/embedded/src/extractive/voice.ts";
import { tokenize } from "../../packages/embedded/src/text/tokenize.ts";
import { lexiconOf } from "../../packages/embedded/src/words/lexicon.ts";
import type { Paragraph, Question } from "./read-xquad.ts";

export interface ExtractiveFigures {
  readonly questions: number;
  /** Per cent of the questions whose answer stands in the best sentence, in one of the two best, in a sentence taken at random. */
  readonly hit1: number;
  readonly hit2: number;
  readonly random: number;
  /** The same as `hit1` without the language's word list: what a language without one may expect. */
  readonly hit1NoWords: number;
  /** Through the provider with its default threshold: per cent declined, and per cent right of those answered. */
  readonly abstains: number;
  readonly rightWhenAnswered: number;
  /** Per cent of questions that get an answer from the next paragraph of the set, where the right answer does not stand. */
  readonly falseAnswers: number;
}

export async function measureExtractive(
  paragraphs: readonly Paragraph[],
  language: string,
  minScore?: number,
): Promise<ExtractiveFigures> {
  const provider = embedded(minScore === undefined ? {} : { minScore });
  const voice = voiceOf(paragraphs.map(({ context }) => context).join(" "), "", []);
  if (voice.tag !== language) console.error(`language of ${language} taken for ${voice.tag}`);
  // English words for English-less languages, Irish ones for English: lists that fit nothing.
  const noWords: Voice = { tag: "und", lexicon: lexiconOf(language === "en" ? "ga" : "en"), stop: new Set() };
  const sums = {
    questions: 0,
    hit1: 0,
    hit2: 0,
    random: 0,
    hit1NoWords: 0,
    answered: 0,
    right: 0,
    siblings: 0,
    falseAnswers: 0,
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const sibling = paragraphs[index + 1] ?? paragraphs[index - 1];
    for (const question of paragraph.questions) {
      sums.questions++;
      const ranked = await best(paragraph, question, voice);
      const holds = (item: RatedPassage | undefined): boolean =>
        item !== undefined && item.passage.start <= question.start && question.end <= item.passage.end;
      if (holds(ranked[0])) sums.hit1++;
      if (holds(ranked[0]) || holds(ranked[1])) sums.hit2++;
      sums.random += ranked.filter(holds).length / ranked.length;
      if (holds((await best(paragraph, question, noWords))[0])) sums.hit1NoWords++;
      const spans = await ask(paragraph, question);
      if (spans.length > 0) sums.answered++;
      if (spans.some(({ start, end }) => start <= question.start && question.end <= end)) sums.right++;
      if (sibling === undefined || sibling.context.includes(question.answer)) continue;
      sums.siblings++;
      if ((await ask(sibling, question)).length > 0) sums.falseAnswers++;
    }
  }
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
  const { questions } = sums;
  return {
    questions,
    hit1: percent(sums.hit1, questions),
    hit2: percent(sums.hit2, questions),
    random: percent(sums.random, questions),
    hit1NoWords: percent(sums.hit1NoWords, questions),
    abstains: percent(questions - sums.answered, questions),
    rightWhenAnswered: percent(sums.right, sums.answered),
    falseAnswers: percent(sums.falseAnswers, sums.siblings),
  };

  async function ask(from: Paragraph, { question }: Question): Promise<{ start: number; end: number }[]> {
    const spans: { start: number; end: number }[] = [];
    const messages = [
      { role: "system", content: from.context },
      { role: "user", content: question },
    ] as const;
    for await (const event of provider.answer({
      kind: "chat",
      requestId: "measure",
      model: "leam-extractive-1",
      messages,
    })) {
      if (event.type === "citation") spans.push(event.citation);
    }
    return spans;
  }
}

async function best({ context }: Paragraph, { question }: Question, voice: Voice): Promise<RatedPassage[]> {
  const passages = await passagesOf([{ message: 0, start: 0, text: context, role: "tool" }], {
    languages: [],
    lexicon: voice.lexicon,
  });
  return bestFirst(await rank(tokenize(question), passages, { voice }));
}
