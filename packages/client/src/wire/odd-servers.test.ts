import { type AnswerEvent, type AnswerRecord, createAnswer, type FinalAnswer } from "@leam/spec";
import { describe, expect, test } from "vitest";
import { readChunks } from "./read-chunks.ts";
import { readCompletion } from "./read-completion.ts";

async function* batchOf(...data: readonly unknown[]): AsyncGenerator<readonly string[], void, undefined> {
  yield data.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
}

async function* asStream(events: Iterable<AnswerEvent>): AsyncGenerator<AnswerEvent, void, undefined> {
  yield* events;
}

const read = (...data: readonly unknown[]): Promise<FinalAnswer> => createAnswer(readChunks(batchOf(...data))).final();

const delta = (content: unknown, reason: unknown = null): unknown => ({
  choices: [{ index: 0, delta: content, finish_reason: reason }],
});
const stop = delta({}, "stop");

describe("a stream of a server that does things its own way", () => {
  test("may hold null wherever something could stand", async () => {
    const nulls = {
      id: null,
      object: null,
      created: null,
      model: null,
      usage: null,
      leam: null,
      error: null,
      choices: [null, { index: null, delta: null, finish_reason: null, logprobs: null }],
    };
    const details = { prompt_tokens: null, completion_tokens: 3, total_tokens: null, prompt_tokens_details: null };
    const parts = { role: null, content: null, refusal: null, reasoning_content: null, tool_calls: null };
    const call = { tool_calls: [null, { index: 1, id: null, type: null, function: { name: "f", arguments: null } }] };
    // A null among the tool calls is a call without a name, which is refused: it is left out here.
    const good = { tool_calls: call.tool_calls.slice(1) };
    const final = await read(
      nulls,
      delta(parts),
      delta(good),
      { choices: null, usage: details },
      delta({ content: "Hi" }),
      stop,
    );
    expect(final).toMatchObject({ id: "", model: "", text: "Hi", usage: { outputTokens: 3 } });
    expect(final.usage).toEqual({ outputTokens: 3 });
    expect(final.choices).toMatchObject([{ toolCalls: [{ id: "", name: "f", arguments: "" }], finishReason: "stop" }]);
  });

  test("may hold fields that nobody knows, and wrong types in those that are known", async () => {
    const odd = {
      id: 7,
      model: {},
      created: "now",
      usage: "much",
      leam: [1],
      choices: "none",
      service_tier: { a: [1] },
    };
    const wrong = delta({ content: 5, refusal: {}, reasoning: [], tool_calls: "no", audio: {} });
    const final = await read(odd, wrong, delta({ content: "Hi" }), stop);
    expect(final).toMatchObject({ id: "", model: "", text: "Hi", usage: {}, warnings: [] });
  });

  test("may hold an addition with citations and records that are not complete: they are passed over", async () => {
    const leam = {
      record: { provider: "x", upstream: {} },
      citations: [
        null,
        { choice: 0, citation: { start: 1 } },
        { choice: 0, citation: { answerStart: 0, answerEnd: 2, message: 0, start: 0, end: 2 } },
      ],
      warnings: [null, { code: 1 }, { code: "W", message: null }],
    };
    const final = await read(delta({ content: "Hi" }), { ...Object(stop), leam });
    expect(final.choices[0]?.citations).toEqual([{ answerStart: 0, answerEnd: 2, message: 0, start: 0, end: 2 }]);
    expect(final.warnings).toEqual([{ code: "W", message: "" }]);
    expect(final.record.provider).toBe("unknown");
  });

  test.each([
    ["an energy below zero", { energy: { wattHours: -5, method: "measured" } }],
    ["an energy without a method", { energy: { wattHours: 5 } }],
    ["a training that is no word of the contract", { training: "certainly not" }],
    ["a retention that is no word of the contract", { retention: "short" }],
    ["a list for its usage", { usage: ["many"] }],
    ["a text among its tokens", { usage: { inputTokens: "many" } }],
    ["a text among its protections", { protections: ["all of them"] }],
    ["null for what was found", { protections: [{ filter: "f", found: null, restored: 0, unrestored: 0 }] }],
  ])("may send a record with %s: it is passed over", async (_, lie) => {
    const sound: AnswerRecord = {
      requestId: "r",
      model: "m",
      provider: "p",
      operator: "o",
      jurisdiction: "DE",
      retention: { days: 3 },
      training: "never",
      usage: { inputTokens: 1, unit: "words" },
      energy: { wattHours: 0.5, method: "measured" },
      startedAt: "2026-01-01T00:00:00Z",
      durationMs: 1,
      protections: [{ filter: "f", found: { PERSON: 1 }, restored: 1, unrestored: 0 }],
    };
    const told = async (record: unknown): Promise<string> =>
      (await read(delta({ content: "Hi" }), { ...Object(stop), leam: { record } })).record.jurisdiction;
    expect(await told(sound)).toBe("DE");
    expect(await told({ ...sound, ...lie })).toBe("unknown");
    expect(await told({ ...sound, upstream: { ...sound, ...lie } })).toBe("unknown");
  });

  test("may count below zero or in texts: such a figure is unknown", async () => {
    const usage = { prompt_tokens: "9", completion_tokens: -3, total_tokens: 6 };
    expect((await read(delta({ content: "Hi" }), stop, { usage })).usage).toEqual({ totalTokens: 6 });
  });

  test.each([
    [
      "a tool call's arguments",
      `{"tool_calls":[{"index":0,"function":{"name":"f","arguments":${"[".repeat(50_000)}${"]".repeat(50_000)}}}]}`,
    ],
    ["content", `{"content":${'[{"type":"thinking","thinking":'.repeat(50_000)}"x"${"}]".repeat(50_000)}}`],
    ["something unread", `{"content":"Hi","x":${'{"x":'.repeat(50_000)}1${"}".repeat(50_000)}}`],
  ])("that nests %s too deep for the stack ends in a typed error", async (_, content) => {
    const chunk = `{"choices":[{"index":0,"delta":${content},"finish_reason":"stop"}]}`;
    await expect(read(chunk)).rejects.toMatchObject({ code: "STREAM_INVALID" });
  });

  test("may write an empty finish reason while it goes on", async () => {
    await expect(read(delta({ content: "Hi" }, ""))).rejects.toMatchObject({ code: "STREAM_TRUNCATED" });
    expect((await read(delta({ content: "Hi" }, ""), stop)).choices[0]?.finishReason).toBe("stop");
  });

  test("may name a finished choice again beside the usage", async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
    const final = await read(delta({ content: "Hi" }), stop, { ...Object(delta({ content: "" })), usage }, stop);
    expect(final).toMatchObject({ text: "Hi", usage: { totalTokens: 3 } });
  });

  test("may send the content in parts, reasoning apart, as Mistral's reasoning models do", async () => {
    const thinking = { type: "thinking", thinking: [{ type: "text", text: "Let me see. " }] };
    const final = await read(delta({ content: [thinking] }), delta({ content: [{ type: "text", text: "42" }] }), stop);
    expect(final.choices).toMatchObject([{ text: "42", reasoning: "Let me see. " }]);
  });

  test("may send a tool call's arguments parsed", async () => {
    const call = { index: 0, id: "c", function: { name: "f", arguments: { city: "Rīga" } } };
    const final = await read(delta({ tool_calls: [call] }, "tool_calls"));
    expect(final.choices[0]?.toolCalls).toEqual([{ id: "c", name: "f", arguments: '{"city":"Rīga"}' }]);
  });

  test("may end with its mark instead of a finish reason", async () => {
    const final = await read(delta({ content: "Hi" }), "[DONE]", "not JSON");
    expect(final).toMatchObject({ text: "Hi", choices: [{ finishReason: "other" }] });
  });
});

test.each([
  ["null for a choice", [null]],
  ["null for a message", [{ message: null, finish_reason: null }]],
  ["nulls in a message", [{ index: null, message: { content: null, refusal: null, tool_calls: null } }]],
])("a whole answer with %s is an empty answer", async (_, choices) => {
  const events = readCompletion(JSON.stringify({ choices, usage: null, leam: null }));
  const final = await createAnswer(asStream(events)).final();
  expect(final).toMatchObject({ text: "", usage: {}, choices: [{ index: 0, finishReason: "other" }] });
});
