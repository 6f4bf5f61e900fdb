import { type AnswerEvent, LeamError } from "@leam/spec";
import type { ChatCompletion } from "@leam/spec/wire";
import { parseWire } from "./parse-wire.ts";
import { readAddition } from "./read-chunks.ts";
import { fromFinishReason, fromUsage } from "./usage.ts";

/** A whole chat completion as the events of an answer. @throws {LeamError} PROVIDER_RESPONSE_INVALID, PROVIDER_FAILED */
export function* readCompletion(text: string): Generator<AnswerEvent, void, undefined> {
  const body = parseWire<ChatCompletion>(text, "PROVIDER_RESPONSE_INVALID");
  if (!Array.isArray(body.choices) || body.choices.length === 0) throw noChoices();
  yield { type: "answer-start", id: body.id ?? "", model: body.model ?? "", created: body.created ?? 0 };
  for (const [position, choice] of body.choices.entries()) yield* readChoice(choice, choice.index ?? position);
  yield* readAddition(body.leam ?? {}, body.usage == null ? {} : fromUsage(body.usage));
}

function* readChoice(entry: Partial<ChatCompletion["choices"][number]>, choice: number): Generator<AnswerEvent> {
  const { message, finish_reason: reason } = entry;
  const reasoning = message?.reasoning_content ?? message?.["reasoning"];
  if (typeof reasoning === "string" && reasoning !== "") yield { type: "reasoning-delta", choice, text: reasoning };
  if (message?.content != null && message.content !== "") yield { type: "text-delta", choice, text: message.content };
  if (message?.refusal != null && message.refusal !== "")
    yield { type: "refusal-delta", choice, text: message.refusal };
  for (const [index, call] of (message?.tool_calls ?? []).entries()) {
    yield {
      type: "tool-call-delta",
      choice,
      index,
      id: call.id,
      name: call.function.name,
      arguments: call.function.arguments,
    };
  }
  yield { type: "choice-end", choice, finishReason: fromFinishReason(reason ?? "") };
}

function noChoices(): LeamError {
  return new LeamError({
    code: "PROVIDER_RESPONSE_INVALID",
    message: "The provider's answer has no choices. Check that `baseUrl` is a chat completions API.",
  });
}
