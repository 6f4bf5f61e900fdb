import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ask, canary, failure, providerAt } from "../../test/ask.ts";
import { event, textChunk, threeEvents } from "../../test/chunks.ts";
import { sendEvents, serve } from "../../test/serve.ts";
import { transports } from "../../test/transports.ts";

describe.each(transports)("over $name", ({ create }) => {
  test.each([
    ["in the body", `data: 1\r\n\r\nzz ${canary.server}\r\n`, "STREAM_TRUNCATED"],
    ["in the head", `x ${canary.server}: x\r\n\r\n`, "PROVIDER_UNREACHABLE"],
  ] as const)("bytes that are no HTTP, %s, are in no cause of the error", async (place, bytes, code) => {
    const server = await serve(({ response }) => {
      if (place === "in the body") sendEvents(response, event(textChunk("Hello")));
      response.socket?.end(place === "in the body" ? bytes : `HTTP/1.1 200 OK\r\n${bytes}`);
    });
    const error = await failure(ask(providerAt(server.url, { transport: create(), retries: 0 })).final(), code);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("canary");
    expect(inspect(error.cause)).toMatch(/HPE_|HTTPParserError/u); // and still says what happened
  });

  test.each([
    ["silent", () => {}],
    ["alive with comments", (write: (text: string) => void) => write(": still here\n\n")],
    ["full of events", (write: (text: string) => void) => write(event(textChunk("more")))],
  ])("a connection that stays open and %s after the end mark holds no reader up", async (_, goOn) => {
    const server = await serve(({ response }) => {
      sendEvents(response, ...threeEvents);
      const timer = setInterval(() => goOn((text) => response.write(text)), 20);
      response.on("close", () => clearInterval(timer));
    });
    const before = performance.now();
    let text = "";
    for await (const piece of ask(providerAt(server.url, { transport: create() })).textStream()) text += piece;
    expect(text).toBe("Grüße 👋");
    expect(performance.now() - before).toBeLessThan(5000); // the idle limit is 60 s
    await server.clientLeft;
  });

  test.each([
    [401, "application/json", "PROVIDER_UNAUTHORIZED"],
    [200, "text/html", "PROVIDER_RESPONSE_INVALID"],
  ] as const)("a body under %i %s that trickles, or never begins, holds no caller up", async (status, type, code) => {
    const server = await serve(({ response, count }) => {
      response.writeHead(status, { "content-type": type });
      response.flushHeaders();
      const timer = setInterval(() => count > 0 && response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    });
    const provider = providerAt(server.url, { transport: create() });
    const before = performance.now();
    await Promise.all([failure(ask(provider).final(), code), failure(ask(provider).final(), code)]);
    expect(performance.now() - before).toBeLessThan(10_000); // the idle limit is 60 s
    await server.clientLeft;
  });

  test("a reader that stops at the end event leaves no connection open", async () => {
    const server = await serve(({ response }) => sendEvents(response, ...threeEvents));
    const events = ask(providerAt(server.url, { transport: create() }))[Symbol.asyncIterator]();
    for (let next = await events.next(); next.value?.type !== "answer-end"; next = await events.next());
    await server.clientLeft;
  });

  test("an endless Retry-After is an error at once, with a wait that a header can say", async () => {
    const server = await serve(({ response }) => void response.writeHead(429, { "retry-after": "1e309" }).end());
    const provider = providerAt(server.url, { transport: create(), maxRetryDelayMs: Number.POSITIVE_INFINITY });
    const error = await failure(ask(provider).final(), "PROVIDER_RATE_LIMITED");
    expect(Number.isSafeInteger(error.retryAfterMs)).toBe(true);
    expect(server.received).toHaveLength(1);
  });
});
