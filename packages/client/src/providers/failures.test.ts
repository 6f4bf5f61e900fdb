import { describe, expect, test } from "vitest";
import { ask, canary, failure, providerAt } from "../../test/ask.ts";
import { event, textChunk, threeEvents } from "../../test/chunks.ts";
import { sendEvents, sendJson, serve } from "../../test/serve.ts";
import { transports } from "../../test/transports.ts";

const refusal = { error: { message: canary.server, type: canary.server, param: canary.prompt, code: "overloaded" } };
const page = `<!doctype html><title>${canary.server}</title><p>${canary.prompt}`;

describe.each(transports)("over $name", ({ create }) => {
  test("429 with Retry-After 1 s is waited for, twice", async () => {
    const server = await serve(({ response, count }) => {
      if (count < 2) response.setHeader("retry-after", "1");
      if (count < 2) sendJson(response, refusal, 429);
      else sendEvents(response, ...threeEvents);
      response.end();
    });
    expect(await ask(providerAt(server.url, { transport: create() })).text()).toBe("Grüße 👋");
    const [first, second, third] = server.received.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(990);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(990);
  });

  test("a wait longer than the longest allowed is an error at once, not an early retry", async () => {
    const server = await serve(({ response }) => {
      response.setHeader("retry-after", "90");
      sendJson(response, refusal, 429);
    });
    const before = performance.now();
    const error = await failure(ask(providerAt(server.url, { transport: create() })).text(), "PROVIDER_RATE_LIMITED");
    expect(performance.now() - before).toBeLessThan(1000);
    expect(error).toMatchObject({ retryable: true, retryAfterMs: 90_000, status: 429, requestId: "request-1" });
    expect(server.received).toHaveLength(1);
  });

  test("retry-after-ms is waited for and goes before retry-after", async () => {
    const server = await serve(({ response, count }) => {
      if (count > 0) return (sendEvents(response, threeEvents.join("")), void response.end());
      response.setHeader("retry-after-ms", "150");
      response.setHeader("retry-after", "90");
      sendJson(response, refusal, 503);
    });
    expect(await ask(providerAt(server.url, { transport: create() })).text()).toBe("Grüße 👋");
    const [first, second] = server.received.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(145);
  });

  test("Retry-After as an HTTP date is waited for", async () => {
    let notBefore = 0;
    let cameAt = 0;
    const server = await serve(({ response, count }) => {
      if (count > 0) {
        cameAt = Date.now();
        sendEvents(response, threeEvents.join(""));
        response.end();
        return;
      }
      const date = new Date(Date.now() + 1500);
      notBefore = Math.floor(date.getTime() / 1000) * 1000; // the date has no milliseconds
      response.setHeader("retry-after", date.toUTCString());
      sendJson(response, refusal, 429);
    });
    expect(await ask(providerAt(server.url, { transport: create() })).text()).toBe("Grüße 👋");
    expect(cameAt).toBeGreaterThanOrEqual(notBefore - 10);
  });

  test("503 for ever is tried once and as often as retries say", async () => {
    const server = await serve(({ response }) => sendJson(response, refusal, 503));
    const answer = ask(providerAt(server.url, { transport: create(), retries: 3 }));
    const error = await failure(answer.text(), "PROVIDER_FAILED");
    expect(error.message).toContain("503 (overloaded)");
    expect(server.received).toHaveLength(4);
  });

  test.each([
    [400, "PROVIDER_REJECTED"],
    [401, "PROVIDER_UNAUTHORIZED"],
    [403, "PROVIDER_UNAUTHORIZED"],
    [404, "MODEL_NOT_FOUND"],
    [413, "BODY_TOO_LARGE"],
    [302, "PROVIDER_REJECTED"],
  ] as const)("%i is %s, at the first attempt", async (status, code) => {
    const server = await serve(({ response }) => {
      response.setHeader("location", "/elsewhere");
      sendJson(response, refusal, status);
    });
    const error = await failure(ask(providerAt(server.url, { transport: create() })).text(), code);
    expect(error.status).toBe(status);
    expect(server.received).toHaveLength(1);
  });

  test.each([
    [404, "MODEL_NOT_FOUND"],
    [502, "PROVIDER_FAILED"],
    [200, "PROVIDER_RESPONSE_INVALID"],
  ] as const)("a web page under %i is %s", async (status, code) => {
    const server = await serve(({ response }) => {
      response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
      response.end(page);
    });
    const error = await failure(ask(providerAt(server.url, { transport: create(), retries: 0 })).text(), code);
    expect(error.message).toMatch(/baseUrl|try again/u);
  });

  test("a refused connection is PROVIDER_UNREACHABLE", async () => {
    const answer = ask(providerAt("http://127.0.0.1:9/v1", { transport: create(), retries: 1 }));
    expect((await failure(answer.text(), "PROVIDER_UNREACHABLE")).retryable).toBe(true);
  });

  test("a connection that is closed before the response's head is PROVIDER_UNREACHABLE", async () => {
    const server = await serve(({ response }) => void response.destroy());
    await failure(ask(providerAt(server.url, { transport: create(), retries: 1 })).text(), "PROVIDER_UNREACHABLE");
    expect(server.received).toHaveLength(2);
  });

  test("a head that never comes is PROVIDER_TIMEOUT, and the server sees the client leave", async () => {
    const server = await serve(() => {});
    const answer = ask(providerAt(server.url, { transport: create(), retries: 0, timeoutMs: 60 }));
    expect((await failure(answer.text(), "PROVIDER_TIMEOUT")).message).toContain("60 ms");
    await server.clientLeft;
  });

  test("a stream that goes silent is PROVIDER_TIMEOUT, and the server sees the client leave", async () => {
    const server = await serve(({ response }) => sendEvents(response, event(textChunk("Hello"))));
    const answer = ask(providerAt(server.url, { transport: create(), idleTimeoutMs: 60 }));
    const texts: string[] = [];
    const reading = (async () => {
      for await (const text of answer.textStream()) texts.push(text);
    })();
    await failure(reading, "PROVIDER_TIMEOUT");
    expect(texts).toEqual(["Hello"]);
    expect(server.received).toHaveLength(1); // what has begun is not sent again
    await server.clientLeft;
  });

  test("a slow stream with sign after sign is no silent one, and a slow reader is none either", async () => {
    const server = await serve(({ response }) => {
      sendEvents(response);
      const pieces = [...threeEvents];
      const timer = setInterval(() => {
        const piece = pieces.shift();
        if (piece !== undefined) return void response.write(piece);
        clearInterval(timer);
        response.end();
      }, 60);
    });
    const answer = ask(providerAt(server.url, { transport: create(), idleTimeoutMs: 150 }));
    let text = "";
    for await (const piece of answer.textStream()) {
      text += piece;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(text).toBe("Grüße 👋");
  });

  test("an error status whose body never ends keeps its code", async () => {
    const server = await serve(({ response }) => {
      response.writeHead(401, { "content-type": "application/json" });
      response.write("{");
    });
    const provider = providerAt(server.url, { transport: create(), idleTimeoutMs: 50 });
    await failure(ask(provider).text(), "PROVIDER_UNAUTHORIZED");
    await server.clientLeft;
  });
});
