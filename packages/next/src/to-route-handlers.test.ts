import { createClient } from "@leam/client";
import type { HandlerOptions } from "@leam/client/handler";
import { fakeProvider } from "@leam/testing";
import { expect, test } from "vitest";
import { toRouteHandlers } from "./to-route-handlers.ts";

const client = createClient({ providers: fakeProvider({ chunks: ["Grüße ", "aus Wien."] }) });
const call = { model: "fake-model", messages: [{ role: "user", content: "Hello" }] };

function post(body: object, path = "/api/leam/v1/chat/completions"): Request {
  const headers = { "content-type": "application/json" };
  return new Request(`http://localhost:3000${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

test("the handlers answer under /api/leam", async () => {
  const { GET, POST } = toRouteHandlers(client);
  const whole = await POST(post(call));
  expect(await whole.json()).toMatchObject({ choices: [{ message: { content: "Grüße aus Wien." } }] });
  const models = await GET(new Request("http://localhost:3000/api/leam/v1/models"));
  expect(await models.json()).toMatchObject({ data: [{ id: "fake-model" }] });
});

test("a streamed answer ends with [DONE]", async () => {
  const response = await toRouteHandlers(client).POST(post({ ...call, stream: true }));
  expect(await response.text()).toMatch(/Grüße .*aus Wien\..*data: \[DONE\]\n\n$/su);
});

test("another basePath is one option", async () => {
  const { POST } = toRouteHandlers(client, { basePath: "/ai" });
  expect((await POST(post(call, "/ai/v1/chat/completions"))).status).toBe(200);
  expect((await POST(post(call))).status).toBe(404);
});

test("a basePath that is undefined stands for one that is not given", async () => {
  const options = Object.assign<HandlerOptions, object>({}, { basePath: undefined });
  expect((await toRouteHandlers(client, options).POST(post(call))).status).toBe(200);
});

test("a reader that cancels the body ends the call", async () => {
  const provider = fakeProvider({ chunks: Array.from({ length: 1000 }, () => "x"), delayMs: 1 });
  const { POST } = toRouteHandlers(createClient({ providers: provider }));
  const reader = (await POST(post({ ...call, stream: true }))).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(provider.openStreams).toBe(0);
});
