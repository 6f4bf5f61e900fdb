import { modelList, wireModel } from "@leam/spec/wire";
import { fakeProvider } from "@leam/testing";
import { describe, expect, test } from "vitest";
import { canary } from "../../test/ask.ts";
import { errorOf, get, handlerOver, post, question } from "../../test/handle.ts";

describe("models", () => {
  const card = { id: "eu/small-1", kind: "generative", languages: ["lv"], license: "Apache-2.0", created: 5 } as const;
  const { handle } = handlerOver(fakeProvider({ models: [card, "bare"] }));

  test("are listed with their cards", async () => {
    const { data } = modelList.parse(await (await handle(get("/v1/models"))).json());
    expect(data.map(({ id }) => id)).toEqual(["eu/small-1", "bare"]);
    expect(data[0]).toMatchObject({ created: 5, card });
  });

  test.each(["/v1/models/eu/small-1", "/v1/models/eu%2Fsmall-1", "/v1/models/eu/small-1/"])(
    "%s is one model",
    async (path) => {
      expect(wireModel.parse(await (await handle(get(path))).json()).id).toBe("eu/small-1");
    },
  );

  test("an unknown one is 404", async () => {
    const response = await handle(get(`/v1/models/${canary.prompt}`));
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toMatchObject({ code: "MODEL_NOT_FOUND" });
  });
});

test.each([
  ["GET", "/", 404, "ROUTE_NOT_FOUND"],
  ["GET", `/${canary.prompt}`, 404, "ROUTE_NOT_FOUND"],
  ["GET", "/v1", 404, "ROUTE_NOT_FOUND"],
  ["GET", "/v1/models/%E0%A4%A", 404, "ROUTE_NOT_FOUND"],
  ["GET", "/v1/chat/completions", 405, "METHOD_NOT_ALLOWED"],
  ["DELETE", "/v1/models", 405, "METHOD_NOT_ALLOWED"],
  ["OPTIONS", "/v1/embeddings", 405, "METHOD_NOT_ALLOWED"],
] as const)("%s %s is %i %s", async (method, path, status, code) => {
  const { handle, errors } = handlerOver();
  const response = await handle(get(path, { method }));
  expect(response.status).toBe(status);
  expect(await errorOf(response)).toMatchObject({ code });
  expect(errors).toMatchObject([{ code }]);
});

test("a wrong method is told the right one", async () => {
  const { handle } = handlerOver();
  expect((await handle(get("/v1/models", { method: "POST" }))).headers.get("allow")).toBe("GET, HEAD");
  expect((await handle(get("/v1/embeddings"))).headers.get("allow")).toBe("POST");
});

test("HEAD gives the head only", async () => {
  const response = await handlerOver().handle(get("/v1/models", { method: "HEAD" }));
  expect([response.status, await response.text()]).toEqual([200, ""]);
});

describe("x-request-id", () => {
  test.each(["abc-1:2.3_4", "x".repeat(128)])("%s is kept", async (id) => {
    const provider = fakeProvider();
    const response = await handlerOver(provider).handle(
      post("/v1/chat/completions", question, { headers: { "x-request-id": id } }),
    );
    expect(response.headers.get("x-request-id")).toBe(id);
    expect(provider.calls[0]?.requestId).toBe(id);
  });

  test.each(["", "a b", "<script>", "x".repeat(129), "ä"])("%j is replaced", async (id) => {
    const response = await handlerOver().handle(get("/v1/models", { headers: { "x-request-id": id } }));
    expect(response.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/u);
  });

  test("stands on errors too", async () => {
    const response = await handlerOver().handle(get("/nowhere", { headers: { "x-request-id": "abc" } }));
    expect(response.headers.get("x-request-id")).toBe("abc");
  });
});

describe("a base path", () => {
  test.each(["/api/leam", "/api/leam/"])("%s is where the API is, and nowhere else", async (basePath) => {
    const { handle } = handlerOver(fakeProvider(), { basePath });
    expect((await handle(get("/api/leam/v1/models"))).status).toBe(200);
    expect((await handle(get("/v1/models"))).status).toBe(404);
    expect((await handle(get("/api/leamv1/models"))).status).toBe(404);
    expect((await handle(get("/api/leam"))).status).toBe(404);
  });
});

test("an error that is none of ours is 500 INTERNAL and says nothing of itself", async () => {
  const models = (): Promise<never> => Promise.reject(new TypeError(`${canary.server} ${canary.key}`));
  const { handle, errors } = handlerOver({ ...fakeProvider(), models });
  const response = await handle(get("/v1/models"));
  expect(response.status).toBe(500);
  expect(await errorOf(response)).toMatchObject({ code: "INTERNAL" });
  expect(errors[0]?.cause).toBeInstanceOf(TypeError); // the log gets it
});

const full = new Error("the log is full");
const onErrors: Readonly<Record<string, () => unknown>> = {
  throws() {
    throw full;
  },
  rejects: () => Promise.reject(full), // an unhandled rejection fails the whole run
};
for (const [name, onError] of Object.entries(onErrors)) {
  test(`an onError that ${name} takes no answer with it`, async () => {
    const { handle } = handlerOver(fakeProvider(), { onError: () => onError() });
    expect((await handle(get("/nowhere"))).status).toBe(404);
  });
}
