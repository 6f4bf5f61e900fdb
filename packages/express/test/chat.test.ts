import { createClient } from "@leam/client";
import express from "express";
import { expect, test } from "vitest";
import { leam } from "../src/leam.ts";
import { ask, eventsOf, textOf } from "./ask.ts";
import { pacedProvider } from "./paced-provider.ts";
import { bridgeApp, serve } from "./serve.ts";

const pieces = ["Grüße ", "aus ", "Wien."];

test("a whole answer comes as JSON with its record", async () => {
  await using server = await serve(bridgeApp(pacedProvider({ pieces })));
  const response = await ask(`${server.url}/ai`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toMatchObject({
    choices: [{ message: { content: "Grüße aus Wien." }, finish_reason: "stop" }],
    leam: { record: { provider: "paced", jurisdiction: "local" } },
  });
});

test("a streamed answer comes as server-sent events that end with [DONE]", async () => {
  await using server = await serve(bridgeApp(pacedProvider({ pieces })));
  const response = await ask(`${server.url}/ai`, { stream: true });
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/u);
  const events: string[] = [];
  for await (const event of eventsOf(response)) events.push(event);
  expect(events.at(-1)).toBe("[DONE]");
  expect(events.map(textOf).join("")).toBe("Grüße aus Wien.");
});

test("it works at the root, under a path, and with its own basePath", async () => {
  const client = createClient({ providers: pacedProvider({ pieces }) });
  await using root = await serve(express().use(leam(client)));
  await using deep = await serve(express().use("/a/b", leam(client)));
  await using own = await serve(express().use(leam(client, { basePath: "/a/b" })));
  for (const url of [root.url, `${deep.url}/a/b`, `${own.url}/a/b`]) {
    const response = await fetch(`${url}/v1/models`);
    expect(await response.json()).toMatchObject({ data: [{ id: "paced-1" }] });
  }
});

test("paths outside /v1 go to the app's own routes, unknown ones under it are the API's 404", async () => {
  const app = bridgeApp(pacedProvider({ pieces }), "/").get("/v1beta", (_req, res) => void res.send("mine"));
  await using server = await serve(app.get("/hello", (_req, res) => void res.send("mine")));
  expect(await (await fetch(`${server.url}/hello`)).text()).toBe("mine");
  expect(await (await fetch(`${server.url}/v1beta`)).text()).toBe("mine");
  const unknown = await fetch(`${server.url}/v1/nothing`);
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toMatchObject({ error: { code: "ROUTE_NOT_FOUND" } });
});

test("HEAD answers with the head alone", async () => {
  await using server = await serve(bridgeApp(pacedProvider({ pieces })));
  const response = await fetch(`${server.url}/ai/v1/models`, { method: "HEAD" });
  expect([response.status, await response.text()]).toEqual([200, ""]);
});
