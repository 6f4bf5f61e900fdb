import { createAnswer, type Filter, type ModelCard, unknownFacts } from "@leam/spec";
import { collect, fakeProvider } from "@leam/testing";
import { describe, expect, test } from "vitest";
import { failure } from "../test/ask.ts";
import { createClient } from "./create-client.ts";

/** A filter that notes when it sees a call and when it sees the answer's first text. */
function noting(name: string, notes: string[]): Filter {
  return {
    name,
    async handle(call, next) {
      notes.push(`down ${name}`);
      const answer = await next({ ...call, extra: { ...call.extra, [name]: true } });
      return createAnswer(
        (async function* () {
          for await (const event of answer) {
            if (event.type === "text-delta") notes.push(`up ${name}`);
            yield event;
          }
        })(),
      );
    },
    async handleEmbed(call, next) {
      notes.push(`down ${name}`);
      const embeddings = await next(call);
      notes.push(`up ${name}`);
      return embeddings;
    },
  };
}

describe("filters", () => {
  test("stand around a call as an onion, the first outermost", async () => {
    const notes: string[] = [];
    const provider = fakeProvider({ chunks: ["Hi"] });
    const client = createClient({
      providers: provider,
      filters: [noting("a", notes), noting("b", notes)],
      model: "fake-model",
    });
    expect(await (await client.chat({ messages: "Hello?" })).text()).toBe("Hi");
    expect(notes).toEqual(["down a", "down b", "up b", "up a"]);
    expect(provider.calls[0]?.extra).toEqual({ a: true, b: true });
  });

  test("stand around embeddings too, and one that has nothing to say there lets them pass", async () => {
    const notes: string[] = [];
    const silent: Filter = { name: "silent", handle: (call, next) => next(call) };
    const filters = [noting("a", notes), silent, noting("b", notes)];
    const client = createClient({ providers: fakeProvider({ embed: [[1, 2]] }), filters });
    const { vectors } = await client.embed({ input: "Hello", model: "fake-model" });
    expect(vectors).toEqual([[1, 2]]);
    expect(notes).toEqual(["down a", "down b", "up b", "up a"]);
  });

  test("one that answers itself keeps the call from the provider", async () => {
    const provider = fakeProvider();
    const cached = fakeProvider({ chunks: ["from the cache"] });
    const cache: Filter = { name: "cache", handle: async (call) => createAnswer(cached.answer(call)) };
    const client = createClient({ providers: provider, filters: [cache], model: "fake-model" });
    expect(await (await client.chat({ messages: "Hello?" })).text()).toBe("from the cache");
    expect(provider.calls).toHaveLength(0);
  });

  test("one that throws keeps the call from the provider", async () => {
    const provider = fakeProvider();
    const broken: Filter = { name: "broken", handle: () => Promise.reject(new Error("no")) };
    const client = createClient({ providers: provider, filters: [broken], model: "fake-model" });
    await expect(client.chat({ messages: "Hello?" })).rejects.toThrow("no");
    expect(provider.calls).toHaveLength(0);
  });
});

describe("several providers", () => {
  const north = fakeProvider({ name: "north", models: ["shared", "north-1"], chunks: ["north"] });
  const south = fakeProvider({ name: "south", models: ["shared", "south-1"], chunks: ["south"], embed: [[1]] });
  const client = createClient({ providers: [north, south] });

  test.each([
    ["north-1", "north"],
    ["south-1", "south"],
    ["shared", "north"],
  ])("model %s is asked of %s", async (model, provider) => {
    const final = await (await client.chat({ messages: "Hello?", model })).final();
    expect(final.text).toBe(provider);
    expect(final.record.provider).toBe(provider);
  });

  test("a model that none lists is MODEL_NOT_FOUND", async () => {
    await failure(client.chat({ messages: "Hello?", model: "west-1" }), "MODEL_NOT_FOUND");
    await failure(client.models.get("west-1"), "MODEL_NOT_FOUND");
  });

  test("list their models together", async () => {
    const ids = (await client.models.list()).map(({ id }: ModelCard) => id);
    expect(ids).toEqual(["shared", "north-1", "shared", "south-1"]);
  });

  test("a list that could not be had is the error, not a guess that the model is unknown", async () => {
    const offline = { ...fakeProvider({ name: "offline" }), models: () => Promise.reject(new Error("offline")) };
    const both = createClient({ providers: [offline, north] });
    expect(await (await both.chat({ messages: "Hello?", model: "north-1" })).text()).toBe("north");
    await expect(both.chat({ messages: "Hello?", model: "west-1" })).rejects.toThrow("offline");
  });

  test("embeddings of a provider without any are UNSUPPORTED_BY_MODEL", async () => {
    expect((await client.embed({ input: ["a", "b"], model: "south-1" })).vectors).toEqual([[1], [1]]);
    await failure(client.embed({ input: "a", model: "north-1" }), "UNSUPPORTED_BY_MODEL");
  });

  test("none, or two of one name, are refused when the client is made", async () => {
    await failure((async () => createClient({ providers: [] }))(), "INVALID_CALL");
    await failure(
      (async () => createClient({ providers: [north, fakeProvider({ name: "north" })] }))(),
      "INVALID_CALL",
    );
  });
});

describe("a signal", () => {
  test("aborted before the call keeps it from the provider", async () => {
    const provider = fakeProvider({ embed: [[1]] });
    const client = createClient({ providers: provider });
    const signal = AbortSignal.abort();
    await failure(client.chat({ messages: "Hello?", model: "fake-model", signal }), "ABORTED");
    await failure(client.embed({ input: "Hello", model: "fake-model", signal }), "ABORTED");
    expect([provider.calls, provider.embedCalls]).toEqual([[], []]);
  });

  test("aborted in the middle ends the answer and the provider's stream", async () => {
    const controller = new AbortController();
    const provider = fakeProvider({ chunks: ["a", "b", "c"], delayMs: 20 });
    const client = createClient({ providers: provider, model: "fake-model" });
    const answer = await client.chat({ messages: "Hello?", signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    await failure(collect(answer), "ABORTED");
    expect(provider.openStreams).toBe(0);
  });
});

test("the record says where the answer came from, and keeps the server's own", async () => {
  const upstream = {
    ...unknownFacts,
    requestId: "r-0",
    model: "served-1",
    provider: "inner",
    usage: {},
    energy: { wattHours: 0.1, method: "measured" },
    startedAt: "2026-01-01T00:00:00.000Z",
    durationMs: 1,
    protections: [],
  } as const;
  const facts = { operator: "Example Cloud", jurisdiction: "DE", retention: { days: 3 }, training: "never" } as const;
  const provider = fakeProvider({
    name: "cloud",
    facts,
    events: [
      { type: "answer-start", id: "x", model: "served-1", created: 1 },
      { type: "choice-end", choice: 0, finishReason: "stop" },
      { type: "answer-end", usage: { inputTokens: 2 }, record: upstream },
    ],
  });
  const before = Date.now();
  const client = createClient({ providers: provider, model: "fake-model" });
  const { record } = await (await client.chat({ messages: "Hello?", requestId: "r-1" })).final();
  expect(record).toMatchObject({
    ...facts,
    requestId: "r-1",
    provider: "cloud",
    model: "served-1",
    usage: { inputTokens: 2 },
  });
  expect(record).toMatchObject({ energy: upstream.energy, protections: [], upstream });
  expect(Date.parse(record.startedAt)).toBeGreaterThanOrEqual(before);
  expect(record.durationMs).toBeGreaterThanOrEqual(0);
});

test("a client without datasets says so", async () => {
  const client = createClient({ providers: fakeProvider() });
  expect(await client.datasets.list()).toEqual([]);
  await failure(client.datasets.card("civic"), "DATASET_NOT_FOUND");
});
