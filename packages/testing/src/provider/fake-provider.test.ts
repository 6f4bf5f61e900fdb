import { createAnswer, type AnswerEvent, type ChatCall } from "@leam/spec";
import { expect, test } from "vitest";
import { collect } from "../collect.ts";
import { fakeProvider } from "./fake-provider.ts";

const call: ChatCall = {
  kind: "chat",
  requestId: "r-1",
  model: "fake-model",
  messages: [{ role: "user", content: "Hi" }],
};

test("the chunks are the answer's text, one delta each", async () => {
  const provider = fakeProvider({ chunks: ["Dobry", " ", "dzień"] });
  const events = await collect(provider.answer(call));
  expect(events.filter(({ type }) => type === "text-delta")).toHaveLength(3);
  expect(await createAnswer(provider.answer(call)).text()).toBe("Dobry dzień");
});

test("a call is remembered when its stream is read", async () => {
  const provider = fakeProvider();
  const events = provider.answer(call);
  expect(provider.calls).toEqual([]);
  await collect(events);
  expect(provider.calls).toEqual([call]);
});

test("given events are sent as they are, also a stream that breaks off", async () => {
  const events: AnswerEvent[] = [{ type: "text-delta", choice: 0, text: "half" }];
  expect(await collect(fakeProvider({ events }).answer(call))).toEqual(events);
});

test.each([
  [0, []],
  [1, ["a"]],
  [2, ["a", "b"]],
  [9, ["a", "b"]],
])("an error after %i chunks comes after them", async (afterChunks, expected) => {
  const error = new Error("broken");
  const texts: string[] = [];
  const read = async (): Promise<void> => {
    for await (const event of fakeProvider({ chunks: ["a", "b"], error: { afterChunks, error } }).answer(call)) {
      if (event.type === "text-delta") texts.push(event.text);
    }
  };
  await expect(read()).rejects.toBe(error);
  expect(texts).toEqual(expected);
});

test("an abort ends a long wait at once and leaves no stream open", async () => {
  const controller = new AbortController();
  const provider = fakeProvider({ delayMs: 3_600_000 });
  const reading = collect(provider.answer({ ...call, signal: controller.signal }));
  setTimeout(() => controller.abort(), 5);
  await expect(reading).rejects.toMatchObject({ code: "ABORTED" });
  expect(provider.openStreams).toBe(0);
});

test("a stream counts as open until its reader stops", async () => {
  const provider = fakeProvider();
  const events = provider.answer(call)[Symbol.asyncIterator]();
  await events.next();
  expect(provider.openStreams).toBe(1);
  await events.return?.();
  expect(provider.openStreams).toBe(0);
});

test("vectors come from the option, and there are none without it", async () => {
  const provider = fakeProvider({ embed: [[1], [2]] });
  const answer = await provider.embed?.({ kind: "embed", requestId: "r-2", model: "fake-model", input: ["a", "b"] });
  expect(answer?.vectors).toEqual([[1], [2]]);
  expect(provider.embedCalls).toHaveLength(1);
  expect("embed" in fakeProvider()).toBe(false);
});
