import type { AnswerEvent, ChatCall, Citation, FinalAnswer, Message } from "@leam/spec";
import { createAnswer } from "@leam/spec";
import { embedded, type EmbeddedOptions } from "../src/embedded.ts";

/** Asks the embedded chat model. Only for the tests beside it. */
export async function ask(
  messages: readonly Message[],
  more: Partial<ChatCall> = {},
  options: EmbeddedOptions = {},
): Promise<FinalAnswer> {
  return createAnswer(events(messages, more, options)).final();
}

export function events(
  messages: readonly Message[],
  more: Partial<ChatCall> = {},
  options: EmbeddedOptions = {},
): AsyncIterable<AnswerEvent> {
  return embedded(options).answer({ kind: "chat", requestId: "test", model: "leam-extractive-1", messages, ...more });
}

export const system = (content: string, name?: string): Message => ({
  role: "system",
  content,
  ...(name === undefined ? {} : { name }),
});
export const user = (content: string): Message => ({ role: "user", content });

/** The text that a citation points to. */
export function cited(messages: readonly Message[], { message, part, start, end }: Citation): string {
  const content = messages[message]?.content ?? "";
  if (typeof content === "string") return content.slice(start, end);
  const piece = content[part ?? -1];
  return piece?.type === "text" ? piece.text.slice(start, end) : "";
}
