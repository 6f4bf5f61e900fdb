import { createClient } from "@leam/client";
import express, { type Express, type RequestHandler } from "express";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { leam } from "../src/leam.ts";
import { sendResponse } from "../src/send-response.ts";
import { ask, eventsOf, textOf } from "./ask.ts";
import { createGate } from "./gate.ts";
import { pacedProvider } from "./paced-provider.ts";
import { serve } from "./serve.ts";

// Required, not imported: the package has no types of its own.
const compression: (options?: { readonly threshold?: number }) => RequestHandler = createRequire(import.meta.url)(
  "compression",
);

const apps: Readonly<Record<string, () => Express>> = {
  "without compression": () => express(),
  "behind compression()": () => express().use(compression({ threshold: 0 })),
};

for (const [name, createApp] of Object.entries(apps)) {
  test(`each event is delivered before the next one is made, ${name}`, async () => {
    const gate = createGate();
    const provider = pacedProvider({ pieces: ["a", "b", "c", "d"], before: gate.pass });
    await using server = await serve(createApp().use(leam(createClient({ providers: provider }))));
    const response = await ask(server.url, { stream: true }); // the head comes before the first piece
    gate.open();
    const seen: string[] = [];
    for await (const event of eventsOf(response)) {
      if (textOf(event) === "") continue;
      seen.push(`${textOf(event)} of ${provider.given}`);
      gate.open(); // only now the next may be made: an event held back would hang here
    }
    expect(seen).toEqual(["a of 1", "b of 2", "c of 3", "d of 4"]);
  });
}

test("a body that is really compressed is flushed after each piece", async () => {
  const gate = createGate();
  const pieces = ["one", "two", "three"].values();
  const app = express().use(compression({ threshold: 0 }), async (_req, res) => {
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await gate.pass();
        const { value, done } = pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(new TextEncoder().encode(value));
      },
    });
    await sendResponse(res, new Response(body, { headers: { "content-type": "text/plain" } }));
  });
  await using server = await serve(app);
  const response = await fetch(server.url, { headers: { "accept-encoding": "gzip" } });
  expect(response.headers.get("content-encoding")).toBe("gzip");
  gate.open();
  const seen: string[] = [];
  for await (const part of response.body ?? []) {
    seen.push(new TextDecoder().decode(part));
    gate.open();
  }
  expect(seen).toEqual(["one", "two", "three"]);
});
