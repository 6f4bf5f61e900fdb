import { createClient } from "@leam/client";
import express from "express";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { leam } from "../src/leam.ts";
import { ask, eventsOf } from "./ask.ts";
import { pacedProvider } from "./paced-provider.ts";
import { serve, type Served } from "./serve.ts";

const pieces = Array.from({ length: 1000 }, (_, index) => `${index} `);

test("a reader that leaves after the sixth event ends the call within a few pieces", async () => {
  const provider = pacedProvider({ pieces, before: () => wait(5) });
  await using server = await start(provider);
  const leave = new AbortController();
  const response = await ask(server.url, { stream: true }, { signal: leave.signal });
  let events = 0;
  const reading = (async () => {
    for await (const event of eventsOf(response)) if (event !== "" && ++events === 6) leave.abort();
  })();
  await expect(reading).rejects.toThrow();
  const given = provider.given;
  await expect.poll(() => provider.open).toBe(0);
  expect(provider.given - given).toBeLessThan(20);
  expect(provider.calls[0]?.signal?.aborted).toBe(true);
});

test("a reader that leaves before the first piece ends the call at once", async () => {
  const provider = pacedProvider({ pieces, before: () => new Promise(() => {}) });
  await using server = await start(provider);
  const leave = new AbortController();
  await ask(server.url, { stream: true }, { signal: leave.signal });
  leave.abort();
  await expect.poll(() => provider.open).toBe(0);
});

test("a reader that leaves while a whole answer is made ends the call, also after a garbage collection", async () => {
  const provider = pacedProvider({ pieces, before: () => new Promise(() => {}) });
  await using server = await start(provider);
  const leave = new AbortController();
  const pending = ask(server.url, {}, { signal: leave.signal });
  pending.catch(() => {});
  await expect.poll(() => provider.open).toBe(1);
  // A web request that nobody holds loses its link to the signal it was made with.
  setFlagsFromString("--expose-gc");
  for (let round = 0; round < 3; round++) {
    runInNewContext("gc")();
    await wait(20);
  }
  leave.abort();
  await expect.poll(() => provider.open).toBe(0);
});

test("many readers that leave at random points leave nothing open", async () => {
  const provider = pacedProvider({ pieces, before: () => wait(1) });
  await using server = await start(provider);
  const readers = Array.from({ length: 40 }, async (_, index) => {
    const leave = new AbortController();
    setTimeout(() => leave.abort(), index * 3);
    const response = await ask(server.url, { stream: index % 2 === 0 }, { signal: leave.signal });
    await response.text();
  });
  const results = await Promise.allSettled(readers);
  expect(results.every((result) => result.status === "rejected")).toBe(true);
  await expect.poll(() => provider.open).toBe(0);
});

function start(provider: ReturnType<typeof pacedProvider>): Promise<Served> {
  return serve(express().use(leam(createClient({ providers: provider }))));
}
