import { describe, expect, test } from "vitest";
import { ask, canary, failure, providerAt } from "../../test/ask.ts";
import { threeEvents } from "../../test/chunks.ts";
import { sendEvents, serve } from "../../test/serve.ts";
import { transports } from "../../test/transports.ts";
import { hub, type HubOptions } from "./hub.ts";
import { openAICompatible } from "./openai-compatible.ts";

const make = async (options: Parameters<typeof openAICompatible>[0]): Promise<unknown> => openAICompatible(options);

describe("what cannot be sent is refused when the provider is made", () => {
  const baseUrl = "https://llm.example.eu/v1";

  test.each([
    ["baseUrl", { baseUrl: canary.prompt }],
    ["baseUrl", { baseUrl: "" }],
    ["baseUrl", { baseUrl: "ftp://example.eu/v1" }],
    ["baseUrl", { baseUrl: "file:///etc/passwd" }],
    ["baseUrl", { baseUrl: `https://user:${canary.key}@example.eu/v1` }],
    ["baseUrl", { baseUrl: `https://example.eu/v1?key=${canary.key}` }],
    ["baseUrl", { baseUrl: "https://example.eu/v1#part" }],
    ["apiKey", { baseUrl, apiKey: `${canary.key}\n` }],
    ["apiKey", { baseUrl, apiKey: `${canary.key}\u200B` }],
    ["headers.x-tenant", { baseUrl, headers: { "x-tenant": `${canary.key}\r\nx-evil: 1` } }],
    ["headers", { baseUrl, headers: { "a b": "c" } }],
  ])("%s of %j", async (param, options) => {
    expect((await failure(make(options), "INVALID_CALL")).param).toBe(param);
  });

  test("a name that no provider can have", async () => {
    await failure(make({ baseUrl, name: "My Cloud" }), "INVALID_PLUGIN");
  });
});

test.each([
  ["http://localhost:8000/v1", "localhost", "unknown"],
  ["http://127.0.0.1:8000", "127.0.0.1", "unknown"],
  ["http://[::1]/v1/", "1", "unknown"],
  ["https://LLM.Example.eu/v1", "llm.example.eu", "unknown"],
  ["http://127.0.0.1.example.eu/v1", "127.0.0.1.example.eu", "unknown"],
  ["http://localhost.example.eu/v1", "localhost.example.eu", "unknown"],
])("%s is named %s and is in jurisdiction %s", (baseUrl, name, jurisdiction) => {
  const provider = openAICompatible({ baseUrl });
  expect(provider.name).toBe(name);
  expect(provider.facts.jurisdiction).toBe(jurisdiction);
});

test("a hub has datasets and goes by its host, or the name it is given", () => {
  expect(hub()).toMatchObject({ name: "127.0.0.1", facts: { jurisdiction: "unknown" } });
  expect(hub().datasets).toBeDefined();
  expect(hub({ name: "inner", baseUrl: "https://hub.example.eu/v1" })).toMatchObject({ name: "inner" });
  expect(hub(Object.assign<HubOptions, object>({}, { name: undefined }))).toMatchObject({ name: "127.0.0.1" });
});

describe.each(transports)("over $name", ({ create }) => {
  test("a request carries key, request id and own headers, own ones last, and no slash too many", async () => {
    const seen: Record<string, unknown>[] = [];
    const server = await serve(({ request, response }) => {
      seen.push({ ...request.headers, url: request.url });
      sendEvents(response, ...threeEvents);
      response.end();
    });
    const transport = create();
    const tenant = { "X-Tenant": "Köln", Authorization: "Basic abc" };
    await ask(providerAt(`${server.url}//`, { transport })).text();
    await ask(providerAt(server.url, { transport, headers: tenant })).text();
    expect(seen[0]).toMatchObject({
      url: "/v1/chat/completions",
      authorization: `Bearer ${canary.key}`,
      "x-request-id": "request-1",
      "content-type": "application/json",
    });
    expect(seen[1]?.["authorization"]).toBe("Basic abc");
  });

  test("a text of ten megabytes arrives whole", async () => {
    let length = 0;
    const server = await serve(({ response, body }) => {
      length = JSON.parse(body).messages[0].content.length;
      sendEvents(response, ...threeEvents);
      response.end();
    });
    const content = "Grüße ".repeat(1_700_000);
    await ask(providerAt(server.url, { transport: create() }), { messages: [{ role: "user", content }] }).text();
    expect(length).toBe(content.length);
  });
});
