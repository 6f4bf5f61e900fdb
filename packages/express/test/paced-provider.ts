import type { AnswerEvent, ChatCall, Provider } from "@leam/spec";

/** A provider of one model that tells the test what was asked of it, and how far its answer was read. */
export interface PacedProvider extends Provider {
  readonly calls: readonly ChatCall[];
  /** Pieces handed out, over all calls. */
  readonly given: number;
  /** Answers that are still being made. */
  readonly open: number;
}

export interface PacedOptions {
  readonly pieces: readonly string[];
  /** Called before each piece, with its index. May wait, or throw. */
  readonly before?: (index: number) => Promise<void> | void;
}

export function pacedProvider({ pieces, before = () => {} }: PacedOptions): PacedProvider {
  const calls: ChatCall[] = [];
  let given = 0;
  let open = 0;
  async function* answer(call: ChatCall): AsyncGenerator<AnswerEvent> {
    calls.push(call);
    open += 1;
    try {
      yield { type: "answer-start", id: "answer-1", model: call.model, created: 1 };
      for (const [index, text] of pieces.entries()) {
        await orAborted(before(index), call.signal);
        given += 1;
        yield { type: "text-delta", choice: 0, text };
      }
      yield { type: "choice-end", choice: 0, finishReason: "stop" };
      yield { type: "answer-end", usage: { inputTokens: 1, outputTokens: pieces.length } };
    } finally {
      open -= 1;
    }
  }
  return {
    name: "paced",
    facts: { operator: "this test", jurisdiction: "local", retention: "none", training: "never" },
    models: async () => [{ id: "paced-1", kind: "generative", languages: [], license: "Apache-2.0" }],
    answer,
    get calls() {
      return calls;
    },
    get given() {
      return given;
    },
    get open() {
      return open;
    },
  };
}

async function orAborted(work: Promise<void> | void, signal: AbortSignal | undefined): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal?.reason);
  if (signal?.aborted === true) stop();
  signal?.addEventListener("abort", stop);
  try {
    await Promise.race([work, promise]);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
