import { fakeProvider } from "@leam/testing";
import { describe, expect, test } from "vitest";
import { canary, failure } from "../test/ask.ts";
import { checkChat } from "./check-call.ts";
import { createClient } from "./create-client.ts";

const hello = { messages: "Hello?" };
const user = { role: "user", content: canary.prompt };

/** As JavaScript callers may write it: JSON has no types. */
const parsed = (value: unknown): ReturnType<typeof JSON.parse> => JSON.parse(JSON.stringify(value));

describe("a call is refused as INVALID_CALL, with the parameter at fault", () => {
  test.each([
    ["model", { ...hello, model: "" }],
    ["messages", { messages: [] }],
    ["messages", { messages: null }],
    ["messages", {}],
    ["messages", { messages: { 0: user } }],
    ["messages[0]", { messages: [null] }],
    ["messages[0]", { messages: [canary.prompt] }],
    ["messages[0].content", { messages: "" }],
    ["messages[1].role", { messages: [user, { role: canary.prompt, content: "x" }] }],
    ["messages[0].role", { messages: [{ content: canary.prompt }] }],
    ["messages[0].content", { messages: [{ role: "user", content: "" }] }],
    ["messages[0].content", { messages: [{ role: "user", content: [] }] }],
    ["messages[0].content", { messages: [{ role: "user", content: null }] }],
    ["messages[0].content", { messages: [{ role: "user", content: 5 }] }],
    [
      "messages[0].content[1].type",
      { messages: [{ role: "user", content: [{ type: "text", text: "a" }, { type: canary.prompt }] }] },
    ],
    ["messages[0].content[0].type", { messages: [{ role: "user", content: [null] }] }],
    ["messages[0].content[0].text", { messages: [{ role: "user", content: [{ type: "text" }] }] }],
    ["messages[0].content[0].url", { messages: [{ role: "user", content: [{ type: "image" }] }] }],
    ["messages[0].toolCallId", { messages: [{ role: "tool", content: canary.prompt }] }],
    ["temperature", { ...hello, temperature: 2.1 }],
    ["temperature", { ...hello, temperature: "hot" }],
    ["topP", { ...hello, topP: -0.1 }],
    ["maxTokens", { ...hello, maxTokens: 0 }],
    ["maxTokens", { ...hello, maxTokens: 1.5 }],
    ["choices", { ...hello, choices: 0 }],
    ["seed", { ...hello, seed: 0.5 }],
    ["stop", { ...hello, stop: "END" }],
    ["presencePenalty", { ...hello, presencePenalty: 3 }],
    ["frequencyPenalty", { ...hello, frequencyPenalty: -3 }],
    ["responseFormat.type", { ...hello, responseFormat: { type: "json_object" } }],
    ["max_tokens", { ...hello, max_tokens: 5 }],
    ["options", { ...hello, [`${canary.prompt} as a name`]: 5 }],
    ["requestId", { ...hello, requestId: "two\nlines" }],
    ["requestId", { ...hello, requestId: "" }],
  ])("%s: %j", async (param, options) => {
    const provider = fakeProvider();
    const client = createClient({ providers: provider, model: "fake-model" });
    const error = await failure(client.chat(parsed(options)), "INVALID_CALL");
    expect(error.param).toBe(param);
    expect(error.message).toContain(param);
    expect(provider.calls).toEqual([]);
  });

  test("model, where neither the call nor the client names one", async () => {
    const client = createClient({ providers: fakeProvider({ embed: [[1]] }) });
    expect((await failure(client.chat(hello), "INVALID_CALL")).param).toBe("model");
    expect((await failure(client.embed({ input: "a" }), "INVALID_CALL")).param).toBe("model");
  });

  test.each([
    ["input", { input: [] }],
    ["input", { input: null }],
    ["input[1]", { input: ["a", 5] }],
    ["requestId", { input: "a", requestId: "ž" }],
  ])("%s of an embedding call: %j", async (param, options) => {
    const client = createClient({ providers: fakeProvider({ embed: [[1]] }), embeddingModel: "fake-model" });
    expect((await failure(client.embed(parsed(options)), "INVALID_CALL")).param).toBe(param);
  });
});

test("a text stands for one user message", () => {
  expect(checkChat(hello, "m").messages).toEqual([{ role: "user", content: "Hello?" }]);
});

test("an empty assistant or system message is allowed", () => {
  const messages = [{ role: "system", content: "" } as const, { role: "assistant", content: "" } as const];
  expect(checkChat({ messages }, "m").messages).toEqual(messages);
});

test("every call gets a request id of its own", () => {
  expect(checkChat(hello, "m").requestId).not.toBe(checkChat(hello, "m").requestId);
});

test("ten megabytes of text pass unchanged", () => {
  const content = "long ".repeat(2_000_000);
  expect(checkChat({ messages: content }, "m").messages).toEqual([{ role: "user", content }]);
});
