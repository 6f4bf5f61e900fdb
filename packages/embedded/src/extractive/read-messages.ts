import type { Language, Message } from "@leam/spec";
import type { Source } from "./passage.ts";
import { splitQuestion } from "./split-question.ts";

/** What a call asks, and of which texts. */
export interface Reading {
  /** Empty where no message asks for anything. */
  readonly question: string;
  readonly sources: readonly Source[];
}

/** Name of the system message in which the data protection filter explains its pseudonyms: a hint for models, no text to quote. */
const protectionHint = "leam-data-protection";

/**
 * Takes the question from the last user message and everything that may be quoted from all messages: system and tool messages, what
 * stands beside the question, earlier user messages. Not what an assistant said: that is a model's text, not the caller's.
 */
export function readMessages(messages: readonly Message[], languages: readonly Language[]): Reading {
  const last = messages.findLastIndex((message) => message.role === "user");
  const sources: Source[] = [];
  let question = "";
  for (const [index, message] of messages.entries()) {
    if (message.role === "assistant") continue;
    if (message.role !== "tool" && message.name === protectionHint) continue;
    const texts = textsOf(message);
    // The question is in the last part that asks; parts are often "text, then question".
    for (const { part, text } of index === last ? texts.toReversed() : texts) {
      const place = {
        message: index,
        ...(part === undefined ? {} : { part }),
        role: message.role === "developer" ? "system" : message.role,
      } as const;
      if (message.role !== "user") {
        sources.push({ ...place, start: 0, text });
        continue;
      }
      const split = splitQuestion(text, languages);
      const isTaken = index === last && question === "" && split.question !== undefined;
      if (isTaken && split.question !== undefined) question = text.slice(split.question.start, split.question.end);
      const rest = isTaken ? split.rest : [{ start: 0, end: text.length }];
      for (const { start, end } of rest) sources.push({ ...place, start, text: text.slice(start, end) });
    }
  }
  return { question, sources: sources.filter((source) => source.text.trim() !== "").sort(inOrder) };
}

function textsOf(message: Message): { part?: number; text: string }[] {
  if (typeof message.content === "string") return [{ text: message.content }];
  return message.content.flatMap((part, index) => (part.type === "text" ? [{ part: index, text: part.text }] : []));
}

function inOrder(a: Source, b: Source): number {
  return a.message - b.message || (a.part ?? 0) - (b.part ?? 0) || a.start - b.start;
}
