import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { ask, canary, failure, providerAt } from "../../test/ask.ts";
import { event, textChunk } from "../../test/chunks.ts";
import { sendEvents, sendJson, serve } from "../../test/serve.ts";
import { transports } from "../../test/transports.ts";

const promptMs = 500;

describe.each(transports)("over $name", ({ create }) => {
  test("an abort during the wait for a retry ends the wait", async () => {
    const controller = new AbortController();
    const server = await serve(({ response }) => {
      response.setHeader("retry-after", "20");
      sendJson(response, {}, 429);
      setTimeout(() => controller.abort(), 30);
    });
    const before = performance.now();
    const answer = ask(providerAt(server.url, { transport: create() }), { signal: controller.signal });
    await failure(answer.text(), "ABORTED");
    expect(performance.now() - before).toBeLessThan(promptMs);
    expect(server.received).toHaveLength(1);
  });

  test("an abort before the response's head closes the connection", async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort(new Error("the user left")));
    const answer = ask(providerAt(server.url, { transport: create() }), { signal: controller.signal });
    const error = await failure(answer.text(), "ABORTED");
    expect(error.cause).toBe(controller.signal.reason);
    await server.clientLeft;
    expect(server.received).toHaveLength(1);
  });

  test("an abort in the middle of the stream closes the connection", async () => {
    const controller = new AbortController();
    const server = await serve(({ response }) => sendEvents(response, event(textChunk("Hello"))));
    const answer = ask(providerAt(server.url, { transport: create() }), { signal: controller.signal });
    const reading = (async () => {
      for await (const text of answer.textStream()) {
        expect(text).toBe("Hello");
        setTimeout(() => controller.abort(), 10);
      }
    })();
    const before = performance.now();
    await failure(reading, "ABORTED");
    await failure(answer.final(), "ABORTED");
    expect(performance.now() - before).toBeLessThan(promptMs);
    await server.clientLeft;
  });

  test("a signal that was aborted before lets nothing be sent", async () => {
    const server = await serve(({ response }) => sendJson(response, {}));
    const signal = AbortSignal.abort(new Error("early"));
    await failure(ask(providerAt(server.url, { transport: create() }), { signal }).text(), "ABORTED");
    expect(server.received).toHaveLength(0);
  });

  test("a reader that leaves early closes the connection", async () => {
    const server = await serve(({ response }) => sendEvents(response, event(textChunk("Hello"))));
    const answer = ask(providerAt(server.url, { transport: create() }));
    for await (const text of answer.textStream()) {
      expect(text).toBe("Hello");
      break;
    }
    await failure(answer.final(), "ABORTED");
    await server.clientLeft;
  });

  test("a call that is over leaves no listener on its signal", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const server = await serve(({ response, count }) => {
      if (count === 0) return sendJson(response, { error: { message: canary.server } }, 503);
      sendEvents(response, event(textChunk("Hello", "stop")));
      response.end();
    });
    const provider = providerAt(server.url, { transport: create() });
    expect(await ask(provider, { signal }).text()).toBe("Hello");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
