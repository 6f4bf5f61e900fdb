import { expect, test, vi } from "vitest";
import type { AnswerEvent } from "./answer.ts";
import { createAnswer, mapAnswer } from "./create-answer.ts";
import { LeamError } from "./error.ts";

const start: AnswerEvent = { type: "answer-start", id: "a", model: "m", created: 1 };
const end: AnswerEvent = { type: "answer-end", usage: { outputTokens: 2 } };
const text = (piece: string, choice = 0): AnswerEvent => ({ type: "text-delta", choice, text: piece });
const stop = (choice = 0): AnswerEvent => ({ type: "choice-end", choice, finishReason: "stop" });
const hello = [start, text("Hel"), text("lo"), stop(), end];

async function* streamOf(
  events: readonly AnswerEvent[],
  atEnd?: () => void,
): AsyncGenerator<AnswerEvent, void, undefined> {
  try {
    yield* events;
  } finally {
    atEnd?.();
  }
}

const codeOf = async (promise: Promise<unknown>): Promise<string | undefined> => {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  return LeamError.is(error) ? error.code : undefined;
};

test("events come as they are, once", async () => {
  const answer = createAnswer(streamOf(hello));
  const seen: AnswerEvent[] = [];
  for await (const event of answer) seen.push(event);
  expect(seen).toEqual(hello);
  expect(() => answer[Symbol.asyncIterator]()).toThrow(expect.objectContaining({ code: "ANSWER_CONSUMED" }));
  expect(await codeOf(answer.textStream()[Symbol.asyncIterator]().next())).toBe("ANSWER_CONSUMED");
});

test("textStream gives the pieces of the first choice only", async () => {
  const answer = createAnswer(streamOf([start, text("a"), text("x", 1), text("b"), stop(1), stop(), end]));
  const pieces: string[] = [];
  for await (const piece of answer.textStream()) pieces.push(piece);
  expect(pieces).toEqual(["a", "b"]);
});

test("final, text and object may be called again and again, without a reader", async () => {
  const answer = createAnswer(streamOf(hello));
  expect((await answer.final()).text).toBe("Hello");
  expect(await answer.text()).toBe("Hello");
  expect(await answer.final()).toBe(await answer.final());
});

test("final asked before the reading waits for the reader", async () => {
  const answer = createAnswer(streamOf(hello));
  const reader = answer[Symbol.asyncIterator]();
  const final = answer.final();
  const settled = vi.fn();
  void final.then(settled);
  await reader.next();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(settled).not.toHaveBeenCalled();
  while ((await reader.next()).done !== true);
  expect((await final).text).toBe("Hello");
});

test("final may be asked during and after the reading", async () => {
  const answer = createAnswer(streamOf(hello));
  let during;
  for await (const event of answer) if (event.type === "text-delta") during ??= answer.final();
  expect((await during)?.text).toBe("Hello");
  expect((await answer.final()).text).toBe("Hello");
});

test("a reader that leaves early closes the stream, and final is ABORTED", async () => {
  const atEnd = vi.fn();
  const answer = createAnswer(streamOf(hello, atEnd));
  for await (const event of answer) if (event.type === "text-delta") break;
  expect(atEnd).toHaveBeenCalledOnce();
  expect(await codeOf(answer.final())).toBe("ABORTED");
});

test("a reader that leaves before its first pull makes final ABORTED too, instead of hanging", async () => {
  const answer = createAnswer(streamOf(hello));
  await answer[Symbol.asyncIterator]().return?.();
  expect(await codeOf(answer.final())).toBe("ABORTED");
});

test("a reader that leaves at the end event has the whole answer", async () => {
  const answer = createAnswer(streamOf(hello));
  for await (const event of answer) if (event.type === "answer-end") break;
  expect((await answer.final()).text).toBe("Hello");
});

test("a stream without an end event is STREAM_TRUNCATED for the reader and for final", async () => {
  const answer = createAnswer(streamOf(hello.slice(0, -1)));
  const reading = (async () => {
    for await (const event of answer) void event;
  })();
  expect(await codeOf(reading)).toBe("STREAM_TRUNCATED");
  expect(await codeOf(answer.final())).toBe("STREAM_TRUNCATED");
  expect(await codeOf(createAnswer(streamOf([])).text())).toBe("STREAM_TRUNCATED");
});

test("the stream's error reaches the reader and final as it is", async () => {
  const error = new Error("broken");
  async function* broken(): AsyncGenerator<AnswerEvent, void, undefined> {
    yield start;
    throw error;
  }
  await expect(createAnswer(broken()).final()).rejects.toBe(error);
  const answer = createAnswer(broken());
  await expect(
    (async () => {
      for await (const event of answer) void event;
    })(),
  ).rejects.toBe(error);
  await expect(answer.text()).rejects.toBe(error);
});

test("final does not wait for what the stream does after its end", async () => {
  async function* slowToClose(): AsyncGenerator<AnswerEvent, void, undefined> {
    yield* hello;
    await new Promise(() => {});
  }
  expect(await createAnswer(slowToClose()).text()).toBe("Hello");
});

test("choices, tool calls and citations are folded each by its index, whatever their order", async () => {
  const citation = { answerStart: 0, answerEnd: 1, message: 0, start: 0, end: 1 };
  const final = await createAnswer(
    streamOf([
      start,
      text("b", 1),
      { type: "tool-call-delta", choice: 0, index: 1, id: "2", name: "g", arguments: "{" },
      { type: "tool-call-delta", choice: 0, index: 0, id: "1", name: "f", arguments: "[" },
      { type: "tool-call-delta", choice: 0, index: 1, arguments: "}" },
      { type: "tool-call-delta", choice: 0, index: 0, arguments: "]" },
      { type: "reasoning-delta", choice: 1, text: "why" },
      { type: "refusal-delta", choice: 1, text: "no" },
      { type: "citation", choice: 1, citation },
      { type: "warning", code: "W", message: "w" },
      { type: "choice-end", choice: 0, finishReason: "tool-calls" },
      end,
    ]),
  ).final();
  expect(final).toMatchObject({
    id: "a",
    model: "m",
    text: "",
    usage: { outputTokens: 2 },
    warnings: [{ code: "W", message: "w" }],
  });
  expect(final.choices[0]?.toolCalls).toEqual([
    { id: "1", name: "f", arguments: "[]" },
    { id: "2", name: "g", arguments: "{}" },
  ]);
  expect(final.choices[1]).toMatchObject({
    index: 1,
    text: "b",
    reasoning: "why",
    refusal: "no",
    citations: [citation],
    finishReason: "other",
  });
});

test("a tool call that begins without a name is STREAM_INVALID, and the stream is closed", async () => {
  const atEnd = vi.fn();
  const broken = { type: "tool-call-delta", choice: 0, index: 0, arguments: "" } as const;
  expect(await codeOf(createAnswer(streamOf([start, broken, end], atEnd)).final())).toBe("STREAM_INVALID");
  expect(atEnd).toHaveBeenCalledOnce();
});

test("mapAnswer changes the events, and its reader's leaving reaches the source", async () => {
  const atEnd = vi.fn();
  const loud = mapAnswer(createAnswer(streamOf(hello, atEnd)), async function* (events) {
    for await (const event of events)
      yield event.type === "text-delta" ? { ...event, text: event.text.toUpperCase() } : event;
  });
  for await (const piece of loud.textStream()) {
    expect(piece).toBe("HEL");
    break;
  }
  expect(atEnd).toHaveBeenCalledOnce();
});
