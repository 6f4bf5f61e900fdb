import { type AnswerEvent, LeamError, type Usage } from "@leam/spec";
import type { ChatCompletionChunk } from "@leam/spec/wire";
import { asList, asNumber, asRecord, asText } from "./lenient.ts";
import { parseWire } from "./parse-wire.ts";
import { readAddition } from "./read-addition.ts";
import { readMessage } from "./read-message.ts";
import { fromFinishReason, fromUsage } from "./usage.ts";

/**
 * The `data` of a chat completion stream as answer events. Lenient, since servers differ: only what is used is looked at. Strict in
 * one thing: a stream that ends before every choice has ended is not an answer. `onEndMark` is told when nothing more is wanted.
 * @throws {LeamError} STREAM_TRUNCATED, STREAM_INVALID, PROVIDER_FAILED for an error object inside the stream
 */
export async function* readChunks(
  batches: AsyncIterable<readonly string[]>,
  onEndMark: () => void = () => {},
): AsyncGenerator<AnswerEvent, void, undefined> {
  const state: StreamState = {
    open: new Set(),
    ended: new Set(),
    hasStarted: false,
    isClosed: false,
    usage: {},
    addition: {},
  };
  try {
    for await (const batch of batches) {
      // What a server sends after its own end mark is not the answer's. It is read all the same: a connection that is read to its
      // end can be used again.
      if (state.isClosed) continue;
      const end = batch.indexOf("[DONE]");
      for (const data of end < 0 ? batch : batch.slice(0, end)) {
        yield* readChunk(parseWire<ChatCompletionChunk>(data, "STREAM_INVALID"), state);
      }
      if (end < 0) continue;
      onEndMark();
      yield* endAnswer(state, true);
    }
  } catch (error) {
    if (!state.isClosed) throw error; // after the end mark nothing is missing
  }
  if (!state.isClosed) yield* endAnswer(state, false);
}

interface StreamState {
  readonly open: Set<number>;
  readonly ended: Set<number>;
  hasStarted: boolean;
  isClosed: boolean;
  usage: Usage;
  addition: Readonly<Record<string, unknown>>;
}

function* readChunk(chunk: Partial<ChatCompletionChunk>, state: StreamState): Generator<AnswerEvent> {
  if (chunk.usage != null) state.usage = fromUsage(chunk.usage);
  if (chunk.leam != null) state.addition = { ...state.addition, ...asRecord(chunk.leam) };
  if (!state.hasStarted) {
    state.hasStarted = true;
    yield {
      type: "answer-start",
      id: asText(chunk.id) ?? "",
      model: asText(chunk.model) ?? "",
      created: asNumber(chunk.created) ?? 0,
    };
  }
  for (const entry of asList(chunk.choices)) {
    const choice = asRecord(entry);
    const index = asNumber(choice["index"]) ?? 0;
    const reason = asText(choice["finish_reason"]) ?? "";
    yield* readMessage(index, choice["delta"]);
    // Some servers repeat the reason, or name a finished choice again beside the usage: it ends once.
    if (state.ended.has(index)) continue;
    if (reason === "") {
      state.open.add(index);
    } else {
      state.open.delete(index);
      state.ended.add(index);
      yield { type: "choice-end", choice: index, finishReason: fromFinishReason(reason) };
    }
  }
}

function* endAnswer(state: StreamState, isMarkedDone: boolean): Generator<AnswerEvent> {
  const hasChoice = state.open.size + state.ended.size > 0;
  if (!hasChoice || (state.open.size > 0 && !isMarkedDone)) throw truncated();
  state.isClosed = true;
  for (const choice of state.open) yield { type: "choice-end", choice, finishReason: "other" };
  yield* readAddition(state.addition, state.usage);
}

function truncated(): LeamError {
  return new LeamError({
    code: "STREAM_TRUNCATED",
    message: "The provider's stream ended before the answer did: what came is not the whole answer. Call again.",
  });
}
