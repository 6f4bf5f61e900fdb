import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface Paragraph {
  readonly context: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly question: string;
  readonly answer: string;
  /** Place of the answer in the paragraph, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Reads `xquad.<language>.jsonl.gz`: one paragraph a line, `answerStart` in code points. */
export function readXquad(folder: string, language: string): Paragraph[] {
  const lines = gunzipSync(readFileSync(`${folder}/xquad.${language}.jsonl.gz`))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const {
      context,
      questions,
    }: { context: string; questions: { question: string; answer: string; answerStart: number }[] } = JSON.parse(line);
    return {
      context,
      questions: questions.map(({ question, answer, answerStart }) => {
        const start = Array.from(context).slice(0, answerStart).join("").length;
        return { question, answer, start, end: start + answer.length };
      }),
    };
  });
}
