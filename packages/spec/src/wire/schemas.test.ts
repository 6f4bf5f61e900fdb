import { describe, expect, test } from "vitest";
import { chatCompletionRequest } from "./chat-request.ts";
import { chatCompletion, chatCompletionChunk } from "./chat-response.ts";
import { rowsQuery } from "./datasets.ts";
import { embeddingsRequest } from "./embeddings.ts";

const message = { role: "user", content: "Hi" };

describe("a chat request", () => {
  test("keeps fields that it does not know, at every level", () => {
    const body = {
      model: "m",
      messages: [{ ...message, cache: true }],
      tools: [{ type: "function", function: { name: "f", extra: 1 }, more: 2 }],
      response_format: { type: "json_schema", json_schema: { name: "s", note: "n" } },
      top_k: 5,
    };
    expect(chatCompletionRequest.parse(body)).toEqual(body);
  });

  test("takes null for everything that is optional", () => {
    const names =
      "stream stream_options temperature top_p max_tokens max_completion_tokens n stop seed presence_penalty frequency_penalty tools tool_choice response_format";
    const nulls = Object.fromEntries(names.split(" ").map((name) => [name, null]));
    expect(chatCompletionRequest.safeParse({ model: "m", messages: [message], ...nulls }).success).toBe(true);
  });

  test.each([
    [{ messages: [{ role: "user", content: [{ type: "image_url", image_url: "https://example.eu/a.png" }] }] }],
    [{ messages: [{ role: "assistant", tool_calls: [{ id: "a", function: { name: "f", arguments: "{}" } }] }] }],
    [{ messages: [message], tool_choice: "any" }],
  ])("takes what Mistral's callers send: %j", (request) => {
    expect(chatCompletionRequest.safeParse({ model: "m", ...request }).success).toBe(true);
  });

  test.each([
    [{ role: "function", content: "x" }],
    [{ role: "user" }],
    [{ role: "user", content: null }],
    [{ role: "tool", content: "x" }],
    [{ role: "assistant", content: null, tool_calls: [{ id: "a", type: "function" }] }],
    [{ role: "user", content: [{ type: "image_url", image_url: { address: "https://example.eu/a.png" } }] }],
    [{ role: "user", content: [{ type: "input_audio", input_audio: {} }] }],
  ])("refuses the message %j", (wrong) => {
    expect(chatCompletionRequest.safeParse({ model: "m", messages: [wrong] }).success).toBe(false);
  });

  test.each([
    { n: 0 },
    { n: 129 },
    { max_tokens: 0 },
    { temperature: 2.5 },
    { seed: 0.5 },
    { stop: [1] },
    { tool_choice: "f" },
  ])("refuses %j", (wrong) => {
    expect(chatCompletionRequest.safeParse({ model: "m", messages: [message], ...wrong }).success).toBe(false);
  });
});

test("examples of OpenAI's own documentation of the chat API are valid", () => {
  const head = { id: "chatcmpl-123", created: 1694268190, model: "gpt-4o-mini", system_fingerprint: "fp_44709d6fcb" };
  const whole = {
    ...head,
    object: "chat.completion",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: "Hello!", refusal: null, annotations: [] },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    usage: {
      prompt_tokens: 19,
      completion_tokens: 10,
      total_tokens: 29,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    },
  };
  const chunk = {
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta: { role: "assistant", content: "" }, logprobs: null, finish_reason: null }],
  };
  expect(chatCompletion.safeParse(whole).error).toBeUndefined();
  expect(chatCompletionChunk.safeParse(chunk).error).toBeUndefined();
});

test("embeddings take texts, no token ids, and at most 2048 of them", () => {
  const takes = (input: unknown): boolean => embeddingsRequest.safeParse({ model: "m", input }).success;
  expect([takes("a"), takes(["a"]), takes(Array(2048).fill("a"))]).toEqual([true, true, true]);
  expect([takes([]), takes([1]), takes([[1]]), takes(Array(2049).fill("a")), takes(null)]).toEqual(
    Array(5).fill(false),
  );
});

test("the rows' query is read from texts", () => {
  expect(rowsQuery.parse({ language: "de", offset: "5", limit: "0" })).toEqual({ language: "de", offset: 5, limit: 0 });
  for (const wrong of [{ offset: "-1" }, { limit: "x" }, { limit: "1e999" }])
    expect(rowsQuery.safeParse(wrong).success).toBe(false);
});
