import { LeamError } from "@leam/spec";
import { wireError } from "@leam/spec/wire";
import { fakeProvider } from "@leam/testing";
import { expect, test } from "vitest";
import { post, runHub } from "./run-hub.ts";

/** Stands for what a person wrote: no error may say it. */
const canary = "Ottilie Musterfrau-Kanarienvogel";
const chat = "/v1/chat/completions";
const model = "leam-extractive-1";
const user = { role: "user", content: canary };
const json = { "content-type": "application/json" };
const send = (body: unknown): RequestInit => ({ method: "POST", headers: json, body: JSON.stringify(body) });

interface Case {
  readonly path?: string;
  readonly init?: RequestInit;
  readonly status: number;
  readonly code: string;
  readonly param?: string;
}

const cases: Readonly<Record<string, Case>> = {
  "no messages": { init: send({ model, messages: [] }), status: 400, code: "BODY_INVALID", param: "messages" },
  "an empty user message": {
    init: send({ model, messages: [{ role: "user", content: "" }] }),
    status: 400,
    code: "INVALID_CALL",
    param: "messages[0].content",
  },
  "messages that are no list": {
    init: send({ model, messages: canary }),
    status: 400,
    code: "BODY_INVALID",
    param: "messages",
  },
  "no model": { init: send({ messages: [user] }), status: 400, code: "BODY_INVALID", param: "model" },
  "an unknown model": { init: send({ model: canary, messages: [user] }), status: 404, code: "MODEL_NOT_FOUND" },
  "an unknown model, streamed": {
    init: send({ model: "gpt-9", messages: [user], stream: true }),
    status: 404,
    code: "MODEL_NOT_FOUND",
  },
  "an unknown role": {
    init: send({ model, messages: [{ role: canary, content: "x" }] }),
    status: 400,
    code: "BODY_INVALID",
    param: "messages[0].role",
  },
  "a part of an unknown type": {
    init: send({ model, messages: [{ role: "user", content: [{ type: canary }] }] }),
    status: 400,
    code: "BODY_INVALID",
  },
  "a temperature that is a text": {
    init: send({ model, messages: [user], temperature: canary }),
    status: 400,
    code: "BODY_INVALID",
    param: "temperature",
  },
  "malformed JSON": { init: { ...send(""), body: `{"model": "${canary}"` }, status: 400, code: "BODY_INVALID" },
  "JSON that is no object": { init: send([canary]), status: 400, code: "BODY_INVALID" },
  "an empty body": { init: { ...send(""), body: "" }, status: 400, code: "BODY_INVALID" },
  "invalid UTF-8": {
    init: {
      ...send(""),
      body: new Uint8Array([...new TextEncoder().encode(`{"model":"${canary}`), 0xc3, 0x28, 0x22, 0x7d]),
    },
    status: 400,
    code: "BODY_INVALID",
  },
  "a body of 10 MB": {
    init: send({ model, messages: [{ role: "user", content: canary.padEnd(10_000_000, "x") }] }),
    status: 413,
    code: "BODY_TOO_LARGE",
  },
  "another content type": {
    init: { ...send({ model, messages: [user] }), headers: { "content-type": "text/plain" } },
    status: 415,
    code: "MEDIA_TYPE_UNSUPPORTED",
  },
  "embeddings without input": {
    path: "/v1/embeddings",
    init: send({ model: "leam-hash-embed-1" }),
    status: 400,
    code: "BODY_INVALID",
    param: "input",
  },
  "embeddings of an unknown model": {
    path: "/v1/embeddings",
    init: send({ model: "gpt-9", input: canary }),
    status: 404,
    code: "MODEL_NOT_FOUND",
  },
  "a card of an unknown model": {
    path: `/v1/models/${encodeURIComponent(canary)}`,
    status: 404,
    code: "MODEL_NOT_FOUND",
  },
  "a GET where a POST belongs": { status: 405, code: "METHOD_NOT_ALLOWED" },
  "a DELETE": { path: "/v1/models", init: { method: "DELETE" }, status: 405, code: "METHOD_NOT_ALLOWED" },
  "an unknown path of the API": { path: `/v1/${encodeURIComponent(canary)}`, status: 404, code: "ROUTE_NOT_FOUND" },
  "an unknown path": { path: `/${encodeURIComponent(canary)}`, status: 404, code: "ROUTE_NOT_FOUND" },
  "a path with a broken escape": { path: "/v1/datasets/%E0%A4%A", status: 404, code: "ROUTE_NOT_FOUND" },
  "a broken escape outside the API": { path: "/%E0%A4%A", status: 404, code: "ROUTE_NOT_FOUND" },
};

for (const [name, { path = chat, init = {}, status, code, param }] of Object.entries(cases)) {
  test(`${name} is answered with ${status} ${code}`, async () => {
    await using hub = await runHub();
    const response = await fetch(hub.origin + path, init);
    const text = await response.text();
    expect(response.status).toBe(status);
    const { error } = wireError.parse(JSON.parse(text));
    expect(error).toMatchObject({ code, ...(param === undefined ? {} : { param }) });
    expect(error.message).toMatch(/\w+ \w+.*\.$/u);
    expectNothingLeaks(text);
    expect((await fetch(`${hub.origin}/health`)).status).toBe(200);
  });
}

test("a hub with a higher limit takes 10 MB, whole", async () => {
  const provider = fakeProvider({ chunks: ["ok"] });
  await using hub = await runHub({ providers: [provider], maxBodyBytes: 12_000_000 });
  const content = "x".repeat(10_000_000);
  const response = await post(`${hub.baseUrl}/chat/completions`, {
    model: "fake-model",
    messages: [{ role: "user", content }],
  });
  expect(response.status).toBe(200);
  expect(provider.calls[0]?.messages[0]?.content).toHaveLength(content.length);
});

test("a provider that fails with an error of its own is a 500 that says nothing of it, and the log is told", async () => {
  const errors: Error[] = [];
  const provider = fakeProvider({ error: { afterChunks: 0, error: new TypeError(`Cannot read ${canary}`) } });
  await using hub = await runHub({ providers: [provider], onError: (error) => errors.push(error) });
  const response = await post(`${hub.baseUrl}/chat/completions`, { model: "fake-model", messages: [user] });
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(wireError.parse(JSON.parse(text)).error).toMatchObject({ code: "INTERNAL", type: "server_error" });
  expectNothingLeaks(text);
  expect(errors).toMatchObject([{ code: "INTERNAL", cause: expect.any(TypeError) }]);
});

test("a failure in mid-stream comes as an event, and the end mark is withheld", async () => {
  const error = new LeamError({ code: "PROVIDER_TIMEOUT", message: "No data from fake for 5 ms." });
  await using hub = await runHub({ providers: [fakeProvider({ error: { afterChunks: 1, error } })] });
  const response = await post(`${hub.baseUrl}/chat/completions`, {
    model: "fake-model",
    messages: [user],
    stream: true,
  });
  expect(response.status).toBe(200);
  const events = (await response.text()).trimEnd().split("\n\n");
  expect(wireError.parse(JSON.parse(events.at(-1)?.slice(6) ?? "")).error.code).toBe("PROVIDER_TIMEOUT");
  expect(events).not.toContain("data: [DONE]");
});

function expectNothingLeaks(text: string): void {
  expect(text).not.toContain("Kanarienvogel");
  expect(text).not.toMatch(/node_modules|\.[cm]?[jt]s\b|\bat \S+ \(|<html/u);
}
