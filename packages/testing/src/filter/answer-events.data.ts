import type { AnswerEvent } from "@leam/spec";

/** An answer with one event of every sort. Nothing in it is personal data or looks like a pseudonym. */
export const everySort: readonly AnswerEvent[] = [
  { type: "answer-start", id: "answer-1", model: "contract-model", created: 1_767_225_600 },
  { type: "warning", code: "SETTING_IGNORED", message: "The model has no seed." },
  { type: "reasoning-delta", choice: 0, text: "the pool opens " },
  { type: "reasoning-delta", choice: 0, text: "at nine" },
  { type: "text-delta", choice: 0, text: "the pool" },
  { type: "text-delta", choice: 0, text: " opens at" },
  { type: "text-delta", choice: 0, text: " nine." },
  {
    type: "citation",
    choice: 0,
    citation: { answerStart: 0, answerEnd: 23, message: 0, start: 0, end: 23, score: 0.5 },
  },
  { type: "tool-call-delta", choice: 0, index: 0, id: "call-1", name: "openingHours", arguments: '{"place":' },
  { type: "tool-call-delta", choice: 0, index: 0, arguments: '"pool"}' },
  { type: "choice-end", choice: 0, finishReason: "tool-calls" },
  { type: "refusal-delta", choice: 1, text: "no " },
  { type: "refusal-delta", choice: 1, text: "idea" },
  { type: "choice-end", choice: 1, finishReason: "stop" },
  { type: "answer-end", usage: { inputTokens: 7, outputTokens: 5, totalTokens: 12 } },
];

/** An answer that consists of this text, in these pieces. */
export function textAnswer(pieces: readonly string[], id = "answer-1"): readonly AnswerEvent[] {
  return [
    { type: "answer-start", id, model: "contract-model", created: 1_767_225_600 },
    ...pieces.map((text): AnswerEvent => ({ type: "text-delta", choice: 0, text })),
    { type: "choice-end", choice: 0, finishReason: "stop" },
    { type: "answer-end", usage: { inputTokens: 7, outputTokens: 5, totalTokens: 12 } },
  ];
}

/** Two choices whose pieces come in turn. */
export const twoChoices: readonly AnswerEvent[] = [
  { type: "answer-start", id: "answer-1", model: "contract-model", created: 1_767_225_600 },
  { type: "text-delta", choice: 0, text: "the pool" },
  { type: "text-delta", choice: 1, text: "the market" },
  { type: "text-delta", choice: 0, text: " is" },
  { type: "text-delta", choice: 1, text: " was" },
  { type: "text-delta", choice: 0, text: " open." },
  { type: "choice-end", choice: 0, finishReason: "stop" },
  { type: "text-delta", choice: 1, text: " closed." },
  { type: "choice-end", choice: 1, finishReason: "length" },
  { type: "answer-end", usage: {} },
];
