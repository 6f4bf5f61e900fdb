import { chatCompletionRequest } from "@leam/spec/wire";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryCall } from "../../test/arbitrary-call.ts";
import { chatCall } from "../../test/ask.ts";
import { checkChat } from "../check-call.ts";
import { fromRequest } from "./from-request.ts";
import { restOf } from "./json.ts";
import { toRequest } from "./to-request.ts";

test("a call that goes over the wire arrives as it was", () => {
  fc.assert(
    fc.property(arbitraryCall(), (call) => {
      const sent = JSON.parse(JSON.stringify(toRequest(call)));
      const received = chatCompletionRequest.parse(sent);
      expect(checkChat({ ...fromRequest(received), requestId: call.requestId }, undefined)).toEqual(call);
    }),
    { numRuns: 500 },
  );
});

test("the documented fields win over fields of the same name in `extra`", () => {
  const body = toRequest(chatCall({ extra: { model: "other", messages: [], top_k: 5 } }));
  expect(body).toMatchObject({ model: "small-1", top_k: 5, messages: [{ role: "user" }] });
});

test("a body as OpenAI's clients send it is understood, nulls and older names included", () => {
  const body = chatCompletionRequest.parse({
    model: "m",
    messages: [
      { role: "system", content: "Be brief.", name: null },
      {
        role: "user",
        content: [
          { type: "text", text: "Hi" },
          { type: "image_url", image_url: { url: "https://example.eu/a.png", detail: null } },
        ],
      },
      {
        role: "assistant",
        content: null,
        refusal: null,
        tool_calls: [{ id: "c", type: "function", function: { name: "f", arguments: "{}" } }],
      },
      { role: "tool", tool_call_id: "c", content: "42" },
    ],
    stream: null,
    temperature: null,
    max_tokens: 7,
    max_completion_tokens: 9,
    stop: "END",
    tool_choice: { type: "function", function: { name: "f" } },
    response_format: null,
    user: "someone",
  });
  expect(fromRequest(body)).toEqual({
    model: "m",
    messages: [
      { role: "system", content: "Be brief." },
      {
        role: "user",
        content: [
          { type: "text", text: "Hi" },
          { type: "image", url: "https://example.eu/a.png" },
        ],
      },
      { role: "assistant", content: "", toolCalls: [{ id: "c", name: "f", arguments: "{}" }] },
      { role: "tool", toolCallId: "c", content: "42" },
    ],
    stream: false,
    maxTokens: 9,
    stop: ["END"],
    toolChoice: { tool: "f" },
    extra: { user: "someone" },
  });
});

test("a field named __proto__ changes no prototype", () => {
  const rest = restOf(JSON.parse('{"__proto__": {"temperature": 2}, "a": 1}'), new Set());
  expect(rest?.["temperature"]).toBeUndefined();
  expect(Object.getPrototypeOf(rest)).toBe(Object.prototype);
});
