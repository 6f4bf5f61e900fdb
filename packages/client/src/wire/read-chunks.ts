import { type AnswerEvent, LeamError, type Usage } from "@leam/spec";
import type { ChatCompletionChunk, LeamAddition } from "@leam/spec/wire";
import { parseWire } from "./parse-wire.ts";
import { fromFinishReason, fromUsage } from "./usage.ts";

/**
 * The `data` of a chat completion stream as answer events. Lenient, since servers differ: only what is used is looked at. Strict in
 * one thing: a stream that ends before every choice has ended is not an answer.
 * @throws {LeamError} STREAM_TRUNCATED, STREAM_INVALID, PROVIDER_FAILED for an error object inside the stream
 */
export async function* readChunks(
  batches: AsyncIterable<readonly string[]>,
): AsyncGenerator<AnswerEvent, void, undefined> {
  const open = new Set<number>();
  let hasStarted = false;
  let hasChoice = false;
  let isMarkedDone = false;
  let usage: Usage = {};
  let addition: LeamAddition = {};
  for await (const batch of batches) {
    for (const data of batch) {
      if (isMarkedDone) break; // what a server sends after its own end mark is not the answer's
      if (data === "[DONE]") {
        isMarkedDone = true;
        break;
      }
      const chunk = parseWire<ChatCompletionChunk>(data, "STREAM_INVALID");
      if (chunk.usage != null) usage = fromUsage(chunk.usage);
      if (chunk.leam != null) addition = { ...addition, ...chunk.leam };
      if (!hasStarted) {
        hasStarted = true;
        yield { type: "answer-start", id: chunk.id ?? "", model: chunk.model ?? "", created: chunk.created ?? 0 };
      }
      for (const choice of chunk.choices ?? []) {
        const index = choice.index ?? 0;
        hasChoice = true;
        if (choice.finish_reason == null) open.add(index);
        yield* readDelta(index, choice.delta ?? {});
        if (choice.finish_reason != null) {
          open.delete(index);
          yield { type: "choice-end", choice: index, finishReason: fromFinishReason(choice.finish_reason) };
        }
      }
    }
  }
  if (!hasChoice || (open.size > 0 && !isMarkedDone)) throw truncated();
  for (const choice of open) yield { type: "choice-end", choice, finishReason: "other" };
  yield* readAddition(addition, usage);
}

function* readDelta(choice: number, delta: ChatCompletionChunk["choices"][number]["delta"]): Generator<AnswerEvent> {
  const reasoning = delta.reasoning_content ?? delta["reasoning"];
  if (typeof reasoning === "string" && reasoning !== "") yield { type: "reasoning-delta", choice, text: reasoning };
  if (delta.content != null && delta.content !== "") yield { type: "text-delta", choice, text: delta.content };
  if (delta.refusal != null && delta.refusal !== "") yield { type: "refusal-delta", choice, text: delta.refusal };
  for (const call of delta.tool_calls ?? []) {
    yield {
      type: "tool-call-delta",
      choice,
      index: call.index ?? 0,
      arguments: call.function?.arguments ?? "",
      ...(call.id == null ? {} : { id: call.id }),
      ...(call.function?.name == null ? {} : { name: call.function.name }),
    };
  }
}

/** Citations and warnings, then the end: they come last, since a whole answer's text is what they speak of. */
export function* readAddition(addition: LeamAddition, usage: Usage): Generator<AnswerEvent> {
  for (const { choice, citation } of addition.citations ?? []) yield { type: "citation", choice, citation };
  for (const { code, message } of addition.warnings ?? []) yield { type: "warning", code, message };
  yield { type: "answer-end", usage, ...(addition.record == null ? {} : { record: addition.record }) };
}

function truncated(): LeamError {
  return new LeamError({
    code: "STREAM_TRUNCATED",
    message: "The provider's stream ended before the answer did: what came is not the whole answer. Call again.",
  });
}
