import { fakeProvider } from "@leam/testing";
import { describe, expect, test } from "vitest";
import { canary } from "../../test/ask.ts";
import { errorOf, get, handlerOver, post, question } from "../../test/handle.ts";

const path = "/v1/chat/completions";
const say = (content: unknown): unknown => ({ model: "fake-model", messages: [{ role: "user", content }] });

describe("a body is refused with 400 BODY_INVALID and the place, never the value", () => {
  test.each<readonly [string, unknown, string | null]>([
    ["empty", "", null],
    ["no JSON", `{"model": "${canary.prompt}`, null],
    ["a text", JSON.stringify(canary.prompt), null],
    ["null", "null", null],
    ["a list", "[]", null],
    ["without a model", { messages: [] }, "model"],
    ["with an empty model", { ...question, model: "" }, "model"],
    ["without messages", { model: "fake-model" }, "messages"],
    ["with no message", { model: "fake-model", messages: [] }, "messages"],
    ["with an unknown role", { model: "m", messages: [{ role: canary.prompt, content: "x" }] }, "messages[0].role"],
    ["with a number as content", say(5), "messages[0].content"],
    ["with an unknown part", say([{ type: canary.prompt }]), "messages[0].content"],
    ["with a setting out of range", { ...question, temperature: 9 }, "temperature"],
    ["with a tool of another type", { ...question, tools: [{ type: canary.prompt }] }, "tools[0].type"],
    ["with bytes that are no UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d), null],
    ["with a character cut off at its end", Uint8Array.of(0x22, 0xf0, 0x9f), null],
    ["of brackets only", "[".repeat(100_000) + "]".repeat(100_000), null],
    [
      "with a field nested without end",
      `{"model":"m","x":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)},"messages":[]}`,
      null,
    ],
  ])("%s", async (_, body, param) => {
    const provider = fakeProvider();
    const response = await handlerOver(provider).handle(post(path, body));
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatchObject({ code: "BODY_INVALID", param });
    expect(provider.calls).toEqual([]);
  });
});

test("an empty user message is 400 INVALID_CALL", async () => {
  const response = await handlerOver().handle(post(path, say("")));
  expect(response.status).toBe(400);
  expect(await errorOf(response)).toEqual({ code: "INVALID_CALL", param: "messages[0].content" });
});

test("a body that the caller breaks off is 400, not a hang", async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"model":'));
      controller.error(new Error(canary.server));
    },
  });
  const init = { method: "POST", body, duplex: "half", headers: { "content-type": "application/json" } } as const;
  expect(await errorOf(await handlerOver().handle(get(path, init)))).toMatchObject({ code: "BODY_INVALID" });
});

describe("a body over the limit is 413 BODY_TOO_LARGE", () => {
  const { handle } = handlerOver(fakeProvider(), { maxBodyBytes: 1000 });

  test("when its declared length is", async () => {
    const response = await handle(post(path, question, { headers: { "content-length": "1001" } }));
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toMatchObject({ code: "BODY_TOO_LARGE" });
  });

  test("when it has no declared length, and reading stops", async () => {
    let isCancelled = false;
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100;
        controller.enqueue(new Uint8Array(100).fill(32));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const init = { method: "POST", body, duplex: "half", headers: { "content-type": "application/json" } } as const;
    const response = await handle(get(path, init));
    expect(response.status).toBe(413);
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThan(2000);
  });

  test("and one right at it is not", async () => {
    const bare = JSON.stringify(say(""));
    const body = JSON.stringify(say("x".repeat(1000 - bare.length)));
    expect((await handle(post(path, body))).status).toBe(200);
  });
});

describe("content types", () => {
  test.each(["text/plain", "", "application/x-www-form-urlencoded", "text/json", "application/jsonp"])(
    "%j is 415",
    async (type) => {
      const response = await handlerOver().handle(post(path, question, { headers: { "content-type": type } }));
      expect(response.status).toBe(415);
      expect(await errorOf(response)).toMatchObject({ code: "MEDIA_TYPE_UNSUPPORTED" });
    },
  );

  test.each(["application/json; charset=utf-8", "APPLICATION/JSON", "application/vnd.api+json"])(
    "%s is JSON",
    async (type) => {
      const response = await handlerOver().handle(post(path, question, { headers: { "content-type": type } }));
      expect(response.status).toBe(200);
    },
  );
});
