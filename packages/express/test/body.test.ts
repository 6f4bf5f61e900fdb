import { createClient } from "@leam/client";
import express, { type Express } from "express";
import { expect, test } from "vitest";
import { leam } from "../src/leam.ts";
import { ask } from "./ask.ts";
import { pacedProvider } from "./paced-provider.ts";
import { serve } from "./serve.ts";

/** The bridge alone, and behind each body parser that may have read the body before it. */
const apps: Readonly<Record<string, () => Express>> = {
  "no parser": () => express(),
  "express.json()": () => express().use(express.json({ limit: "1mb" })),
  "express.raw()": () => express().use(express.raw({ type: "*/*", limit: "1mb" })),
  "express.text()": () => express().use(express.text({ type: "*/*", limit: "1mb" })),
};

for (const [name, createApp] of Object.entries(apps)) {
  const start = (provider = pacedProvider({ pieces: ["ok"] })) =>
    serve(createApp().use(leam(createClient({ providers: provider }), { maxBodyBytes: 2000 })));

  test(`with ${name}, the body arrives as it was sent`, async () => {
    const provider = pacedProvider({ pieces: ["ok"] });
    await using server = await start(provider);
    const content = "Ελληνικά, български, 🇪🇺";
    expect((await ask(server.url, { messages: [{ role: "user", content }] })).status).toBe(200);
    expect(provider.calls[0]?.messages).toEqual([{ role: "user", content }]);
  });

  test(`with ${name}, a body over the limit is a 413 that can be read, and the connection lives on`, async () => {
    await using server = await start();
    const content = "x".repeat(500_000);
    const response = await ask(server.url, { messages: [{ role: "user", content }] });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: "BODY_TOO_LARGE" } });
    expect((await ask(server.url)).status).toBe(200);
  });

  test(`with ${name}, another content type is a 415`, async () => {
    await using server = await start();
    const response = await ask(server.url, {}, { headers: { "content-type": "text/plain" } });
    expect(response.status).toBe(415);
  });
}

test("an upload without a declared length is cut off at the limit", async () => {
  await using server = await serve(
    express().use(leam(createClient({ providers: pacedProvider({ pieces: ["ok"] }) }), { maxBodyBytes: 2000 })),
  );
  let parts = 100;
  const body = new ReadableStream({
    pull(controller) {
      if (parts-- > 0) controller.enqueue(new TextEncoder().encode(" ".repeat(1000)));
      else controller.close();
    },
  });
  const upload = { body, duplex: "half" };
  const response = await ask(server.url, {}, upload);
  expect(response.status).toBe(413);
});

test("malformed JSON is a 400 that does not quote it", async () => {
  await using server = await serve(express().use(leam(createClient({ providers: pacedProvider({ pieces: ["ok"] }) }))));
  const response = await ask(server.url, {}, { body: '{"messages": "Ottilie Musterfrau' });
  expect(response.status).toBe(400);
  const text = await response.text();
  expect(text).toContain("BODY_INVALID");
  expect(text).not.toContain("Ottilie");
});

test.each(["no parser", "express.json()"])(
  "with %s, JSON nested too deep for the stack is a 400 and no stack trace",
  async (name) => {
    const app = apps[name]?.() ?? express();
    app.use(leam(createClient({ providers: pacedProvider({ pieces: ["ok"] }) })));
    await using server = await serve(app);
    const response = await ask(server.url, {}, { body: `{"x":${"[".repeat(50_000)}${"]".repeat(50_000)}}` });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "BODY_INVALID" } });
  },
);
