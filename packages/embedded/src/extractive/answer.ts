import type { AnswerEvent, ChatCall, Language, Message } from "@leam/spec";
import { throwIfAborted } from "../breathe.ts";
import { checkCall } from "./check-call.ts";
import { compose, type Composed } from "./compose.ts";
import { planAnswer } from "./plan.ts";
import { readMessages } from "./read-messages.ts";

export interface AnswerOptions {
  readonly languages: readonly Language[];
  readonly minScore: number;
}

/**
 * The events of one answer, word by word. The same call gives the same text, citations and id.
 * @throws {LeamError} UNSUPPORTED_BY_MODEL, ABORTED
 */
export async function* answerByQuoting(
  call: ChatCall,
  options: AnswerOptions,
): AsyncGenerator<AnswerEvent, void, undefined> {
  const warnings = checkCall(call);
  throwIfAborted(call.signal);
  yield {
    type: "answer-start",
    id: `quote-${call.requestId}`,
    model: call.model,
    created: Math.floor(Date.now() / 1000),
  };
  yield* warnings;
  const plan = await planAnswer(readMessages(call.messages, options.languages), { ...options, signal: call.signal });
  if ("refusal" in plan) yield { type: "warning", code: plan.refusal, message: reasons[plan.refusal] };
  const composed = compose(plan, call.settings ?? {});
  for (const event of writeWords(composed)) {
    throwIfAborted(call.signal);
    yield event;
  }
  yield { type: "choice-end", choice: 0, finishReason: composed.finishReason };
  const inputTokens = call.messages.reduce((sum, message) => sum + countWords(textOf(message)), 0);
  const outputTokens = countWords(composed.text);
  yield {
    type: "answer-end",
    usage: { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens, unit: "words" },
  };
}

const reasons = {
  "needs-generative-model":
    "The call asks for new text, or gives no text to quote. Attach a generative model: createLeam({ baseUrl, model }).",
  "no-answer-in-text":
    "No sentence of the supplied text is rated high enough. Lower `minScore`, or attach a generative model: createLeam({ baseUrl, model }).",
} as const;

/** Words with the space before them; each citation right behind the last word of its quote. */
function* writeWords({ text, citations }: Composed): Generator<AnswerEvent> {
  let written = 0;
  const marks = [
    ...citations.map((citation) => ({ at: citation.answerEnd, citation })),
    { at: text.length, citation: undefined },
  ];
  for (const { at, citation } of marks) {
    for (const [word] of text.slice(written, at).matchAll(/\s*\S+|\s+$/gu))
      yield { type: "text-delta", choice: 0, text: word };
    written = at;
    if (citation !== undefined) yield { type: "citation", choice: 0, citation };
  }
}

function textOf({ content }: Message): string {
  return typeof content === "string"
    ? content
    : content.map((part) => (part.type === "text" ? part.text : "")).join(" ");
}

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/gu)) count++;
  return count;
}
