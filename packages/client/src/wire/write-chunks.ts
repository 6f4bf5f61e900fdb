import type { AnswerEvent, ChoiceEnd, Citation, FinishReason } from "@leam/spec";
import type { ChatCompletionChunk, ChatCompletionChunkChoice, LeamAddition } from "@leam/spec/wire";
import { toFinishReason, toUsage } from "./usage.ts";

/**
 * Answer events as chat completion chunks. The finish chunks wait for the answer's end, so that the last of them can carry LEAM's
 * addition: the record, citations and warnings reach every reader, also one that did not ask for usage.
 */
export async function* writeChunks(
  events: AsyncIterable<AnswerEvent>,
  includeUsage: boolean,
): AsyncGenerator<ChatCompletionChunk, void, undefined> {
  let head = { id: "", created: 0, model: "" };
  const started = new Set<number>();
  const ends: ChoiceEnd[] = [];
  const citations: { choice: number; citation: Citation }[] = [];
  const warnings: { code: string; message: string }[] = [];
  const chunk = (choices: readonly ChatCompletionChunkChoice[]): ChatCompletionChunk => ({
    ...head,
    object: "chat.completion.chunk",
    choices,
  });
  const delta = (index: number, content: ChatCompletionChunkChoice["delta"]): ChatCompletionChunk => {
    const role = started.has(index) ? {} : { role: "assistant" };
    started.add(index);
    return chunk([{ index, delta: { ...role, ...content }, finish_reason: null }]);
  };
  for await (const event of events) {
    switch (event.type) {
      case "answer-start":
        head = { id: event.id, created: event.created, model: event.model };
        break;
      case "text-delta":
        yield delta(event.choice, { content: event.text });
        break;
      case "reasoning-delta":
        yield delta(event.choice, { reasoning_content: event.text });
        break;
      case "refusal-delta":
        yield delta(event.choice, { refusal: event.text });
        break;
      case "tool-call-delta": {
        const { index, id, name, arguments: text } = event;
        const begun = id === undefined ? {} : { id, type: "function" as const };
        yield delta(event.choice, {
          tool_calls: [{ index, ...begun, function: { ...(name === undefined ? {} : { name }), arguments: text } }],
        });
        break;
      }
      case "citation":
        citations.push({ choice: event.choice, citation: event.citation });
        break;
      case "warning":
        warnings.push({ code: event.code, message: event.message });
        break;
      case "choice-end":
        ends.push(event);
        break;
      case "answer-end": {
        const leam: LeamAddition = {
          ...(event.record === undefined ? {} : { record: event.record }),
          ...(citations.length === 0 ? {} : { citations }),
          ...(warnings.length === 0 ? {} : { warnings }),
        };
        const reasons = finishReasons(started, ends);
        for (const [position, [index, reason]] of reasons.entries()) {
          const content = started.has(index) ? {} : { role: "assistant", content: "" };
          const last = chunk([{ index, delta: content, finish_reason: toFinishReason(reason) }]);
          yield position === reasons.length - 1 ? { ...last, leam } : last;
        }
        const usage = toUsage(event.usage);
        if (includeUsage && usage !== undefined) yield { ...chunk([]), usage };
      }
    }
  }
}

// The wire knows no answer without a choice and no choice without an end: a reader would take either for a cut stream.
function finishReasons(started: ReadonlySet<number>, ends: readonly ChoiceEnd[]): readonly [number, FinishReason][] {
  const reasons = new Map<number, FinishReason>();
  for (const { choice, finishReason } of ends) reasons.set(choice, finishReason);
  for (const index of started) if (!reasons.has(index)) reasons.set(index, "other");
  if (reasons.size === 0) reasons.set(0, "other");
  return [...reasons];
}
