import type { ChatCall, ContentPart, JsonObject, JsonValue, Message, MessageContent } from "@leam/spec";
import fc from "fast-check";

/** Any chat call that the client's own check lets pass. */
export function arbitraryCall(): fc.Arbitrary<ChatCall> {
  const required = { kind: fc.constant("chat" as const), requestId: fc.stringMatching(/^[\w.:-]{1,40}$/u) };
  return fc.record(
    {
      ...required,
      model: name,
      messages: fc.array(message, { minLength: 1, maxLength: 5 }),
      stream: fc.boolean(),
      tools: fc.array(tool, { minLength: 1, maxLength: 3 }),
      toolChoice: fc.oneof(
        fc.constantFrom("auto" as const, "none" as const, "required" as const),
        fc.record({ tool: name }),
      ),
      responseFormat: fc.oneof(
        fc.constant({ type: "text" as const }),
        fc.constant({ type: "json" as const }),
        fc.record(
          { type: fc.constant("json-schema" as const), name, schema: jsonObject, strict: fc.boolean() },
          { requiredKeys: ["type", "name", "schema"] },
        ),
      ),
      settings: settings.filter((given) => Object.keys(given).length > 0),
      extra: jsonObject.filter((given) => Object.keys(given).length > 0),
    },
    { requiredKeys: ["kind", "requestId", "model", "messages", "stream"] },
  );
}

const text = fc.string({ unit: "grapheme", maxLength: 20 });
const name = fc.stringMatching(/^[\w/.:-]{1,20}$/u);

const jsonValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(plain),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(text, tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** Names that no documented field has; null at the top stands for "not given" on the wire. zod drops `__proto__`. */
const jsonObject: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.oneof(
    fc.constant("constructor"),
    text.map((key) => `x-${key}`),
  ),
  jsonValue.filter((value) => value !== null),
  { maxKeys: 3 },
);

const part: fc.Arbitrary<ContentPart> = fc.oneof(
  fc.record({ type: fc.constant("text" as const), text }),
  fc.record(
    {
      type: fc.constant("image" as const),
      url: text,
      detail: fc.constantFrom("auto" as const, "low" as const, "high" as const),
    },
    { requiredKeys: ["type", "url"] },
  ),
  fc.record({ type: fc.constant("file" as const), name: text, data: text, fileId: text }, { requiredKeys: ["type"] }),
);
const content: fc.Arbitrary<MessageContent> = fc.oneof(
  text.filter((said) => said !== ""),
  fc.array(part, { minLength: 1, maxLength: 3 }),
);
const extra = jsonObject.filter((given) => Object.keys(given).length > 0);

const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record(
    { role: fc.constantFrom("system" as const, "developer" as const), content, name: text, extra },
    { requiredKeys: ["role", "content"] },
  ),
  fc.record({ role: fc.constant("user" as const), content, name: text, extra }, { requiredKeys: ["role", "content"] }),
  fc.record(
    {
      role: fc.constant("assistant" as const),
      content: fc.oneof(fc.constant(""), content),
      toolCalls: fc.array(fc.record({ id: text, name, arguments: text }), { maxLength: 2 }),
      name: text,
      extra,
    },
    { requiredKeys: ["role", "content"] },
  ),
  fc.record(
    { role: fc.constant("tool" as const), toolCallId: text, content, extra },
    { requiredKeys: ["role", "content", "toolCallId"] },
  ),
);

const tool = fc.record(
  { name, description: text, parameters: jsonObject, strict: fc.boolean() },
  { requiredKeys: ["name"] },
);

const settings = fc.record(
  {
    temperature: fc.double({ min: 0, max: 2, noNaN: true }).map(plain),
    topP: fc.double({ min: 0, max: 1, noNaN: true }).map(plain),
    maxTokens: fc.integer({ min: 1, max: 100_000 }),
    stop: fc.array(text, { maxLength: 2 }),
    seed: fc.integer(),
    presencePenalty: fc.double({ min: -2, max: 2, noNaN: true }).map(plain),
    frequencyPenalty: fc.double({ min: -2, max: 2, noNaN: true }).map(plain),
    choices: fc.integer({ min: 1, max: 128 }),
  },
  { requiredKeys: [] },
);

// JSON knows no -0.
function plain(number: number): number {
  return number === 0 ? 0 : number;
}
