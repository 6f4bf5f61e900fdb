import { createClient } from "@leam/client";
import { LeamError } from "@leam/spec";
import express from "express";
import { expect, test } from "vitest";
import { leam } from "../src/leam.ts";
import { sendResponse } from "../src/send-response.ts";
import { ask, eventsOf } from "./ask.ts";
import { pacedProvider } from "./paced-provider.ts";
import { serve } from "./serve.ts";

test("an error in the middle of a stream is its last event, and [DONE] is withheld", async () => {
  const provider = failingAt(2);
  await using server = await serve(express().use(leam(createClient({ providers: provider }))));
  const response = await ask(server.url, { stream: true });
  expect(response.status).toBe(200);
  const events: string[] = [];
  for await (const event of eventsOf(response)) events.push(event);
  expect(JSON.parse(events.at(-1) ?? "")).toMatchObject({ error: { code: "PROVIDER_TIMEOUT" } });
  expect(events).toHaveLength(3);
});

test("an error before the first piece of a whole answer has its own status and reaches onError", async () => {
  const errors: string[] = [];
  const client = createClient({ providers: failingAt(0) });
  await using server = await serve(express().use(leam(client, { onError: (error) => errors.push(error.code) })));
  expect((await ask(server.url)).status).toBe(504);
  expect(errors).toEqual(["PROVIDER_TIMEOUT"]);
});

test("a body that fails cuts the connection, so that half an answer does not look whole", async () => {
  const app = express().use(async (_req, res) => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++pulls === 3) throw new Error("disk on fire");
        controller.enqueue(new TextEncoder().encode("row\n"));
      },
    });
    await sendResponse(res, new Response(body));
  });
  await using server = await serve(app);
  const response = await fetch(server.url);
  await expect(response.text()).rejects.toThrow();
});

function failingAt(piece: number): ReturnType<typeof pacedProvider> {
  return pacedProvider({
    pieces: ["a", "b", "c"],
    before(index) {
      if (index === piece) throw new LeamError({ code: "PROVIDER_TIMEOUT", message: "No data." });
    },
  });
}
