import { type AnswerEvent, type ChatCall, createAnswer, type Next } from "@leam/spec";

/** Stands for everything below a filter: takes its calls and answers with given events. */
export interface Upstream {
  readonly next: Next;
  /** The calls that arrived, oldest first. */
  readonly received: readonly ChatCall[];
  /** Number of events that were pulled out of it. */
  readonly pulled: number;
  /** Streams that were begun and are neither ended nor closed. */
  readonly open: number;
}

export interface UpstreamOptions {
  /** Before the event with this index, wait for the promise: it may reject to break the stream. */
  readonly gate?: { readonly before: number; readonly opens: Promise<unknown> };
}

export function createUpstream(events: readonly AnswerEvent[], options: UpstreamOptions = {}): Upstream {
  const received: ChatCall[] = [];
  let pulled = 0;
  let open = 0;

  async function* stream(): AsyncGenerator<AnswerEvent, void, undefined> {
    open += 1;
    try {
      for (const [index, event] of events.entries()) {
        if (options.gate?.before === index) await options.gate.opens;
        pulled += 1;
        yield event;
      }
    } finally {
      open -= 1;
    }
  }

  return {
    next: async (call) => {
      received.push(call);
      return createAnswer(stream());
    },
    received,
    get pulled() {
      return pulled;
    },
    get open() {
      return open;
    },
  };
}
