import type { Answer, AnswerEvent, FinalAnswer } from "./answer.ts";
import { createAnswerFold } from "./answer-fold.ts";
import { LeamError } from "./error.ts";
import { parseObject } from "./parse-object.ts";

/**
 * Makes an {@link Answer} of a stream of events. The stream is pulled by whoever reads first and folded as it passes, so
 * `final()` works before, during and after the reading, and nothing is buffered twice.
 */
export function createAnswer(events: AsyncIterable<AnswerEvent>): Answer {
  const fold = createAnswerFold();
  const end = Promise.withResolvers<FinalAnswer>();
  end.promise.catch(() => {}); // whoever asks for final() gets the error; nobody else shall die of it
  let isTaken = false;

  async function* read(): AsyncGenerator<AnswerEvent, void, undefined> {
    let isOver = false;
    try {
      for await (const event of events) {
        fold.add(event);
        if (event.type === "answer-end") {
          isOver = true;
          end.resolve(fold.final());
        }
        yield event;
      }
      if (!isOver) throw truncated();
    } catch (error) {
      end.reject(error);
      throw error;
    }
  }
  const take = (): AsyncGenerator<AnswerEvent, void, undefined> => {
    if (isTaken) throw consumed();
    isTaken = true;
    const reading = read();
    const close = reading.return.bind(reading);
    // Not in a `finally` of the generator: one that nobody has pulled yet does not run it, and final() would wait for ever.
    reading.return = (value) => {
      end.reject(stoppedReading()); // without effect after the end
      return close(value);
    };
    return reading;
  };
  const final = (): Promise<FinalAnswer> => {
    // Settled by the end event: what the stream still does behind it (closing a connection) nobody has to wait for.
    if (!isTaken) void drain(take());
    return end.promise;
  };
  return {
    [Symbol.asyncIterator]: take,
    async *textStream() {
      for await (const event of take()) if (event.type === "text-delta" && event.choice === 0) yield event.text;
    },
    text: async () => (await final()).text,
    final,
    object: async (schema) => parseObject((await final()).text, schema),
  };
}

async function drain(events: AsyncIterable<AnswerEvent>): Promise<void> {
  try {
    for await (const event of events) void event;
  } catch {
    // Whoever asked for final() has the error already.
  }
}

/** The same answer with its events changed on the way: what a filter does on the way up. */
export function mapAnswer(
  answer: Answer,
  change: (events: AsyncIterable<AnswerEvent>) => AsyncIterable<AnswerEvent>,
): Answer {
  return createAnswer(change(answer));
}

function consumed(): LeamError {
  return new LeamError({
    code: "ANSWER_CONSUMED",
    message: "This answer was read already. Read it once, or use `final()`, which may be called at any time.",
  });
}

function truncated(): LeamError {
  return new LeamError({
    code: "STREAM_TRUNCATED",
    message: "The answer's stream ended without an end event: it is not complete. Call again, or look at the provider.",
  });
}

function stoppedReading(): LeamError {
  return new LeamError({
    code: "ABORTED",
    message: "The reader stopped before the answer's end, so there is no final answer.",
  });
}
