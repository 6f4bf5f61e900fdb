import { type AnswerEvent, LeamError } from "@leam/spec";
import { chatCompletion, chatCompletionChunk, wireError } from "@leam/spec/wire";
import { fakeProvider } from "@leam/testing";
import { describe, expect, test } from "vitest";
import { canary, failure, providerAt } from "../../../test/ask.ts";
import { errorOf, eventsOf, get, handlerOver, post, question } from "../../../test/handle.ts";
import { sendEvents, sendJson, serve } from "../../../test/serve.ts";
import { event, textChunk } from "../../../test/chunks.ts";

const path = "/v1/chat/completions";
const streamed = { ...question, stream: true };

test("a whole answer is a chat completion", async () => {
  const { handle } = handlerOver(fakeProvider({ chunks: ["Hel", "lo"] }));
  const body = chatCompletion.parse(await (await handle(post(path, question))).json());
  expect(body.choices).toMatchObject([{ message: { content: "Hello" }, finish_reason: "stop" }]);
  expect(body.leam?.record).toMatchObject({ provider: "fake", jurisdiction: "local" });
});

test("a streamed answer is chunks and the end mark, with usage where it was asked for", async () => {
  const usage = { inputTokens: 1, outputTokens: 2 };
  const events: readonly AnswerEvent[] = [
    { type: "answer-start", id: "a", model: "m", created: 1 },
    { type: "text-delta", choice: 0, text: "Grüße 👋" },
    { type: "choice-end", choice: 0, finishReason: "length" },
    { type: "answer-end", usage },
  ];
  const { handle } = handlerOver(fakeProvider({ events }));
  const response = await handle(post(path, { ...streamed, stream_options: { include_usage: true } }));
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const data = eventsOf(await response.text());
  expect(data.at(-1)).toBe("[DONE]");
  const chunks = data.slice(0, -1).map((text) => chatCompletionChunk.parse(JSON.parse(text)));
  expect(chunks.map(({ choices }) => choices[0]?.delta.content).join("")).toBe("Grüße 👋");
  expect(chunks.at(-1)?.usage).toMatchObject({ prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 });
  expect((await (await handle(post(path, streamed))).text()).includes('"usage":{"prompt_tokens"')).toBe(false);
});

describe("an error before the first event has a status of its own", () => {
  test.each([
    ["an unknown model", { ...question, model: "other" }, 404, "MODEL_NOT_FOUND"],
    ["an unknown model, streamed", { ...streamed, model: "other" }, 404, "MODEL_NOT_FOUND"],
    ["an empty message, streamed", { ...streamed, messages: [{ role: "user", content: "" }] }, 400, "INVALID_CALL"],
  ] as const)("%s", async (_, body, status, code) => {
    const { handle, errors } = handlerOver();
    const response = await handle(post(path, body));
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toMatchObject({ code });
    expect(errors).toMatchObject([{ code }]);
  });

  test.each([
    [500, 502, "PROVIDER_FAILED"],
    [302, 400, "PROVIDER_REJECTED"],
    [422, 400, "PROVIDER_REJECTED"],
    [429, 429, "PROVIDER_RATE_LIMITED"],
    [401, 502, "PROVIDER_UNAUTHORIZED"],
  ])("a provider's %i is answered as %i %s", async (upstream, status, code) => {
    const server = await serve(({ response }) => {
      response.setHeader("retry-after", "90");
      sendJson(response, { error: { message: canary.server } }, upstream);
    });
    const response = await handlerOver(providerAt(server.url)).handle(post(path, streamed));
    expect(response.status).toBe(status);
    expect(response.headers.get("retry-after")).toBe("90");
    expect(await errorOf(response)).toMatchObject({ code });
  });
});

test.each([
  ["one of ours", new LeamError({ code: "PROVIDER_TIMEOUT", message: "No data." }), "PROVIDER_TIMEOUT"],
  ["a foreign one", new Error(`${canary.server} ${canary.prompt}`), "INTERNAL"],
])("an error in mid-stream, %s, is the last event, and the end mark is withheld", async (_, error, code) => {
  const provider = fakeProvider({ chunks: ["Hel", "lo"], error: { afterChunks: 1, error } });
  const { handle, errors } = handlerOver(provider);
  const response = await handle(post(path, streamed));
  expect(response.status).toBe(200);
  const text = await response.text();
  for (const secret of Object.values(canary)) expect(text).not.toContain(secret);
  const data = eventsOf(text);
  expect(data).not.toContain("[DONE]");
  expect(wireError.parse(JSON.parse(data.at(-1) ?? "")).error.code).toBe(code);
  expect(errors).toMatchObject([{ code }]);
});

test("the same error in a whole answer has its status", async () => {
  const error = new LeamError({ code: "PROVIDER_TIMEOUT", message: "No data." });
  const provider = fakeProvider({ error: { afterChunks: 1, error } });
  expect((await handlerOver(provider).handle(post(path, question))).status).toBe(504);
});

describe("a reader that leaves", () => {
  test("before it has read anything stops the provider", async () => {
    const provider = fakeProvider({ delayMs: 5 });
    const response = await handlerOver(provider).handle(post(path, streamed));
    expect(provider.openStreams).toBe(1);
    await response.body?.cancel();
    expect(provider.openStreams).toBe(0);
    expect(provider.calls[0]?.signal?.aborted).toBe(true);
  });

  test("in the middle stops the provider, also while it is silent", async () => {
    const server = await serve(({ response }) => sendEvents(response, event(textChunk("Hello"))));
    const response = await handlerOver(providerAt(server.url)).handle(post(path, streamed));
    const reader = response.body?.getReader();
    await reader?.read();
    const silent = reader?.read();
    await reader?.cancel();
    await silent;
    await server.clientLeft;
  });

  test("whose request is aborted stops the provider", async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort());
    const { handle } = handlerOver(providerAt(server.url));
    const response = await handle(post(path, question, { signal: controller.signal }));
    expect(response.status).toBe(499);
    await server.clientLeft;
  });
});

test("a slow reader slows the provider: nothing is pulled ahead", async () => {
  let pulled = 0;
  async function* answer(): AsyncGenerator<AnswerEvent, void, undefined> {
    for (;;) {
      pulled += 1;
      yield { type: "text-delta", choice: 0, text: "x" };
    }
  }
  const { handle } = handlerOver({ ...fakeProvider(), answer });
  const response = await handle(post(path, streamed));
  const reader = response.body?.getReader();
  for (let count = 0; count < 5; count++) await reader?.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(pulled).toBeLessThan(10);
  await reader?.cancel();
});

test("a client over the handler gets the answer, the record and the errors as they were", async () => {
  const { handle } = handlerOver(fakeProvider({ chunks: ["Hel", "lo"] }));
  const server = await serve(async ({ request, response, body }) => {
    const inner = await handle(
      get(request.url ?? "", { method: "POST", body, headers: { "content-type": "application/json" } }),
    );
    response.writeHead(inner.status, Object.fromEntries(inner.headers));
    for await (const piece of inner.body ?? []) response.write(piece);
    response.end();
  });
  const outer = handlerOver(providerAt(server.url, { apiKey: "k" }));
  const body = chatCompletion.parse(await (await outer.handle(post(path, question))).json());
  expect(body.choices[0]?.message.content).toBe("Hello");
  expect(body.leam?.record).toMatchObject({ provider: "test-server", upstream: { provider: "fake" } });
  const answer = providerAt(server.url).answer({
    kind: "chat",
    requestId: "r",
    model: "other",
    messages: [{ role: "user", content: "x" }],
  });
  await failure(Promise.resolve(answer[Symbol.asyncIterator]().next()), "MODEL_NOT_FOUND");
});
