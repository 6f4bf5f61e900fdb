import { type AnswerEvent, type ChatCall, createAnswer, type FinalAnswer, type Message, type Next } from "@leam/spec";
import { dataProtection } from "../src/filter/data-protection.ts";
import type { DataProtectionOptions } from "../src/filter/options.ts";
import { inventedRecognizers } from "./invented-recognizers.ts";

export function chatCall(messages: readonly Message[] | string, more: Partial<ChatCall> = {}): ChatCall {
  const list: readonly Message[] = typeof messages === "string" ? [{ role: "user", content: messages }] : messages;
  return { kind: "chat", requestId: "r-1", model: "m-1", messages: list, ...more };
}

/** The content of the last message as it was sent. */
export function lastContent(call: ChatCall): string {
  const content = call.messages.at(-1)?.content;
  return typeof content === "string" ? content : JSON.stringify(content);
}

export async function* eventsOf(events: Iterable<AnswerEvent>): AsyncGenerator<AnswerEvent> {
  yield { type: "answer-start", id: "a-1", model: "m-1", created: 0 };
  yield* events;
  yield { type: "answer-end", usage: {}, record: emptyRecord };
}

const emptyRecord = {
  requestId: "r-1",
  model: "m-1",
  provider: "test",
  operator: "test",
  jurisdiction: "local",
  retention: "none",
  training: "never",
  usage: {},
  energy: "unknown",
  startedAt: "2026-01-01T00:00:00Z",
  durationMs: 0,
  protections: [],
} as const;

export interface FilterRun {
  readonly sent: ChatCall;
  readonly events: readonly AnswerEvent[];
  readonly final: FinalAnswer;
}

/** One call through the filter, answered by what the function makes of the sent call. */
export async function runFilter(
  call: ChatCall,
  answer: (sent: ChatCall) => Iterable<AnswerEvent>,
  options: DataProtectionOptions = {},
): Promise<FilterRun> {
  const sent: ChatCall[] = [];
  const next: Next = async (below) => {
    sent.push(below);
    return createAnswer(eventsOf(answer(below)));
  };
  const filtered = await dataProtection({ recognizers: inventedRecognizers, ...options }).handle(call, next);
  const events: AnswerEvent[] = [];
  for await (const event of filtered) events.push(event);
  const [only] = sent;
  if (only === undefined) throw new Error("next was not called");
  return { sent: only, events, final: await filtered.final() };
}

/** A text as deltas of one choice, one a chunk. */
export function deltas(chunks: readonly string[], choice = 0): readonly AnswerEvent[] {
  return chunks.map((text) => ({ type: "text-delta", choice, text }));
}

/** The codes in brackets of a text, in order. */
export function tagsOf(text: string): readonly string[] {
  return [...text.matchAll(/\[[A-Z_]+_[a-z0-9-]+\]/g)].map(([tag]) => tag);
}
