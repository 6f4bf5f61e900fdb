import type { AnswerEvent } from "@leam/spec";
import { asList, asRecord, asText } from "./lenient.ts";

/** The text, reasoning, refusal and tool calls of a whole message or of one delta of a stream. */
export function* readMessage(choice: number, value: unknown): Generator<AnswerEvent> {
  const message = asRecord(value);
  const { text, thinking } = readContent(message["content"]);
  const reasoning = asText(message["reasoning_content"] ?? message["reasoning"]) ?? thinking;
  const refusal = asText(message["refusal"]) ?? "";
  if (reasoning !== "") yield { type: "reasoning-delta", choice, text: reasoning };
  if (text !== "") yield { type: "text-delta", choice, text };
  if (refusal !== "") yield { type: "refusal-delta", choice, text: refusal };
  for (const [position, call] of asList(message["tool_calls"]).entries()) {
    yield* readToolCall(choice, position, asRecord(call));
  }
}

// Reasoning models of Mistral send a list of parts: `thinking` (itself a list of text parts) and `text`.
// Source: Mistral AI documentation, "Reasoning".
function readContent(content: unknown): { readonly text: string; readonly thinking: string } {
  let text = asText(content) ?? "";
  let thinking = "";
  for (const entry of asList(content)) {
    const part = asRecord(entry);
    if (part["type"] === "thinking") thinking += asText(part["thinking"]) ?? readContent(part["thinking"]).text;
    else text += asText(part["text"]) ?? "";
  }
  return { text, thinking };
}

function* readToolCall(
  choice: number,
  position: number,
  call: Readonly<Record<string, unknown>>,
): Generator<AnswerEvent> {
  const { name, arguments: given } = asRecord(call["function"]);
  const id = asText(call["id"]);
  const known = asText(name);
  const { index = position } = call;
  yield {
    type: "tool-call-delta",
    choice,
    index: Number.isInteger(index) ? Number(index) : position,
    // Some servers send the arguments parsed: the contract is JSON text.
    arguments: asText(given) ?? (given == null ? "" : JSON.stringify(given)),
    ...(id === undefined ? {} : { id }),
    ...(known === undefined || known === "" ? {} : { name: known }),
  };
}
