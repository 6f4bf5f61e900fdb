import type { AnswerEvent, ChatCall } from "@leam/spec";

export interface Script {
  readonly chunks?: readonly string[] | ((call: ChatCall) => readonly string[]);
  readonly events?: readonly AnswerEvent[] | ((call: ChatCall) => readonly AnswerEvent[]);
}

/** 2026-01-01, so that a fake answer is the same every day. */
const created = 1_767_225_600;

/** The events of a fake's nth answer. */
export function scriptedEvents(script: Script, call: ChatCall, nth: number): readonly AnswerEvent[] {
  const { chunks = ["Hello", " world"], events } = script;
  if (events !== undefined) return typeof events === "function" ? events(call) : events;
  const texts = typeof chunks === "function" ? chunks(call) : chunks;
  const words = countWords(texts.join(""));
  return [
    { type: "answer-start", id: `fake-${nth}`, model: call.model, created },
    ...texts.map((text): AnswerEvent => ({ type: "text-delta", choice: 0, text })),
    { type: "choice-end", choice: 0, finishReason: "stop" },
    { type: "answer-end", usage: { outputTokens: words, unit: "words" } },
  ];
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
