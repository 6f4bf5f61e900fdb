import { describe, expect, test } from "vitest";
import { ask, canary, failure, providerAt } from "../../test/ask.ts";
import { event, textChunk, threeEvents } from "../../test/chunks.ts";
import { sendEvents, sendJson, serve } from "../../test/serve.ts";
import { transports } from "../../test/transports.ts";

describe.each(transports)("over $name", ({ create }) => {
  test("a stream cut off at any byte is never a whole answer before its finish reason", async () => {
    const bytes = new TextEncoder().encode(threeEvents.join(""));
    const finishedAt = new TextEncoder().encode(threeEvents.slice(0, 2).join("")).length;
    const server = await serve(({ response, body }) => {
      const cut = Number(JSON.parse(body).seed);
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
      response.write(bytes.subarray(0, cut), () => response.destroy());
    });
    const provider = providerAt(server.url, { transport: create() });
    for (let cut = 1; cut <= bytes.length; cut++) {
      const answer = ask(provider, { settings: { seed: cut } });
      const outcome = await answer.final().then(
        (final) => final.choices[0]?.finishReason ?? "no choice",
        (error: unknown) => error,
      );
      if (cut < finishedAt || outcome !== "stop") await failure(Promise.reject(outcome), "STREAM_TRUNCATED");
    }
    expect(server.received).toHaveLength(bytes.length);
  });

  test.each([
    ["without finish reason and end mark", [event(textChunk("Hello"))], "STREAM_TRUNCATED"],
    ["without a single event", [], "STREAM_TRUNCATED"],
    ["with the end mark only", [event("[DONE]")], "STREAM_TRUNCATED"],
    ["with one of two choices unfinished", [event(twoChoices())], "STREAM_TRUNCATED"],
    [
      "with an error in the middle",
      [event(textChunk("Hel")), event({ error: { message: canary.server } })],
      "PROVIDER_FAILED",
    ],
    ["with an error as text", [event({ error: canary.server })], "PROVIDER_FAILED"],
    ["with an event that is no JSON", [event(`{"id": "${canary.server}`)], "STREAM_INVALID"],
    ["with an event that is no object", [event(`["${canary.server}"]`)], "STREAM_INVALID"],
    ["with bytes that are no UTF-8", ["data: ", Uint8Array.of(0xc3, 0x28), "\n\n"], "STREAM_INVALID"],
    [
      "with a tool call that has no name",
      [event(deltaChunk({ tool_calls: [{ index: 0, id: "a" }] }))],
      "STREAM_INVALID",
    ],
  ] as const)("a stream %s ends with its code", async (_, pieces, code) => {
    const server = await serve(({ response }) => {
      sendEvents(response, ...pieces);
      response.end();
    });
    await failure(ask(providerAt(server.url, { transport: create() })).final(), code);
    expect(server.received).toHaveLength(1);
  });

  test("a finish reason without an end mark is a whole answer", async () => {
    const server = await serve(({ response }) => {
      sendEvents(response, ...threeEvents.slice(0, 2));
      response.end();
    });
    const final = await ask(providerAt(server.url, { transport: create() })).final();
    expect(final).toMatchObject({ text: "Grüße 👋", model: "small-1", id: "answer-1" });
    expect(final.choices[0]?.finishReason).toBe("stop");
  });

  test("what a server does after its end mark does not harm the answer", async () => {
    const server = await serve(({ response }) => sendEvents(response, ...threeEvents, event("{not JSON")));
    const answer = ask(providerAt(server.url, { transport: create(), idleTimeoutMs: 100 }));
    expect((await answer.final()).text).toBe("Grüße 👋"); // the connection stays open and silent
  });

  test("a server that ignores `stream` and answers in one piece is understood", async () => {
    const server = await serve(({ response }) =>
      sendJson(response, {
        id: "a",
        object: "chat.completion",
        created: 1,
        model: "m",
        choices: [{ index: 0, message: { role: "assistant", content: "Whole." }, finish_reason: "length" }],
        usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
      }),
    );
    const final = await ask(providerAt(server.url, { transport: create() })).final();
    expect(final).toMatchObject({ text: "Whole.", usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 } });
    expect(final.choices[0]?.finishReason).toBe("length");
  });

  test.each([
    ["no JSON", `{"id": "${canary.server}`],
    ["not an object", `"${canary.server}"`],
    ["without choices", `{"choices": [], "x": "${canary.server}"}`],
    ["with null for choices", `{"choices": null}`],
  ])("a whole answer that is %s is PROVIDER_RESPONSE_INVALID", async (_, body) => {
    const server = await serve(({ response }) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(body);
    });
    await failure(ask(providerAt(server.url, { transport: create() })).final(), "PROVIDER_RESPONSE_INVALID");
  });

  test("a whole answer over the limit is refused and the connection closed", async () => {
    const server = await serve(({ response }) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" ".repeat(10_000)), 1);
      response.on("close", () => clearInterval(timer));
    });
    const provider = providerAt(server.url, { transport: create(), maxResponseBytes: 100_000 });
    await failure(ask(provider).final(), "PROVIDER_RESPONSE_INVALID");
    await server.clientLeft;
  });
});

function deltaChunk(delta: unknown): Record<string, unknown> {
  return { ...textChunk(""), choices: [{ index: 0, delta, finish_reason: null }] };
}

function twoChoices(): Record<string, unknown> {
  const choices = [
    { index: 0, delta: { content: "a" }, finish_reason: "stop" },
    { index: 1, delta: { content: "b" }, finish_reason: null },
  ];
  return { ...textChunk(""), choices };
}
