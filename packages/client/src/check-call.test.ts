import { expect, test } from "vitest";
import { checkChat, checkEmbed } from "./check-call.ts";
import type { ChatOptions, EmbedOptions } from "./client-options.ts";

/** What a JavaScript caller may hand in, whatever the types say. */
function untyped<Options>(json: string): Options {
  return JSON.parse(json);
}

test.each([
  ["null", "options", "chat({ messages: … })"],
  ['"Hello"', "options", "chat({ messages: … })"],
  ['{"message":"Hello"}', "messages", "is missing"],
  ['{"messages":[]}', "messages", "is empty"],
  ['{"messages":"Hello","tools":{"name":"mail"}}', "tools", "is not a list"],
  ['{"messages":[{"role":"assistant","content":"","toolCalls":{}}]}', "messages[0].toolCalls", "is not a list"],
  ['{"messages":"Hello","responseFormat":null}', "responseFormat.type", "is not one of"],
])("chat(%s) says what is wrong with %s", (json, param, problem) => {
  expect(() => checkChat(untyped<ChatOptions>(json), "model")).toThrow(
    expect.objectContaining({ code: "INVALID_CALL", param, message: expect.stringContaining(problem) }),
  );
});

test.each([
  ["null", "options", "embed({ input: … })"],
  ["{}", "input", "is missing"],
  ['{"input":[]}', "input", "is empty"],
])("embed(%s) says what is wrong with %s", (json, param, problem) => {
  expect(() => checkEmbed(untyped<EmbedOptions>(json), "model")).toThrow(
    expect.objectContaining({ code: "INVALID_CALL", param, message: expect.stringContaining(problem) }),
  );
});
