import { createClient } from "@leam/client";
import express, { type Express, type RequestHandler } from "express";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { leam } from "../src/leam.ts";
import { sendResponse } from "../src/send-response.ts";
import { pacedProvider } from "./paced-provider.ts";
import { serve } from "./serve.ts";

const compression: () => RequestHandler = createRequire(import.meta.url)("compression");
const body = JSON.stringify({ model: "paced-1", stream: true, messages: [{ role: "user", content: "Hello" }] });
const call = `POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

// 64 MiB in all: far more than the buffers of both sockets take.
const pieces = Array.from({ length: 1024 }, () => "x".repeat(64 * 1024));

test("a reader that stops reading stops the model, and one that goes on gets everything", async () => {
  const provider = pacedProvider({ pieces });
  await using server = await serve(express().use(leam(createClient({ providers: provider }))));
  const socket = connect(server.port, "127.0.0.1");
  socket.write(call);
  const stalledAt = await settle(() => provider.given);
  expect(stalledAt).toBeLessThan(pieces.length / 2);
  let received = 0;
  let tail = "";
  for await (const part of socket) {
    received += part.length;
    tail = (tail + part.toString("latin1")).slice(-100);
    if (tail.includes("[DONE]")) break;
  }
  expect(received).toBeGreaterThan(pieces.length * 64 * 1024);
  expect(provider.given).toBe(pieces.length);
});

test("a reader that stops reading and then leaves ends the call", async () => {
  const provider = pacedProvider({ pieces });
  await using server = await serve(express().use(leam(createClient({ providers: provider }))));
  const socket = connect(server.port, "127.0.0.1");
  socket.write(call);
  const stalledAt = await settle(() => provider.given);
  socket.destroy();
  await expect.poll(() => provider.open).toBe(0);
  expect(provider.given).toBeLessThanOrEqual(stalledAt + 2);
});

test("back-pressure reaches through compression without piling up listeners", async () => {
  let pulled = 0;
  let listeners = 0;
  const app: Express = express().use(compression(), async (_req, res) => {
    const random = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        listeners = Math.max(listeners, res.listenerCount("drain"), res.listenerCount("close"));
        if (pulled > 300) controller.close();
        else controller.enqueue(crypto.getRandomValues(new Uint8Array(64 * 1024)));
      },
    });
    await sendResponse(res, new Response(random, { headers: { "content-type": "text/plain" } }));
  });
  const warnings: Error[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning);
  process.on("warning", onWarning);
  await using server = await serve(app);
  const socket = connect(server.port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
  expect(await settle(() => pulled)).toBeLessThan(250);
  for await (const part of socket) void part;
  process.off("warning", onWarning);
  expect(pulled).toBe(301);
  expect(warnings).toEqual([]);
});

/** The value that a count stays at for 300 ms. */
async function settle(count: () => number): Promise<number> {
  for (let last = -1; ; await wait(300)) {
    if (count() === last && last > 0) return last;
    last = count();
  }
}
