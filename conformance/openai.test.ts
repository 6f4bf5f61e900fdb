import OpenAI, { NotFoundError } from "openai";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { question } from "./question.ts";
import { startRecordedHub } from "./recorded-hub.ts";
import { endless, scriptedArguments, scriptedObject, scriptedProvider } from "./scripted-provider.ts";

const provider = scriptedProvider();
const [hub, scripted] = await Promise.all([startRecordedHub(), startRecordedHub(provider)]);
const client = new OpenAI({ baseURL: hub.baseUrl, apiKey: "any" });
const scriptedClient = new OpenAI({ baseURL: scripted.baseUrl, apiKey: "any" });

afterEach(() => expect([...hub.problems(), ...scripted.problems()]).toEqual([]));
afterAll(() => Promise.all([hub.close(), scripted.close()]));

const conversation = {
  model: "leam-extractive-1",
  messages: [
    { role: "system" as const, content: question.text },
    { role: "user" as const, content: question.ask },
  ],
};
const weather = {
  type: "function" as const,
  function: {
    name: "weather",
    description: "The weather of a city.",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  },
};

test("a whole answer has its text, finish reason and usage", async () => {
  const completion = await client.chat.completions.create(conversation);
  expect(completion.choices[0]?.message.content).toContain(question.answer);
  expect(completion.choices[0]?.finish_reason).toBe("stop");
  expect(completion.usage?.total_tokens).toBeGreaterThan(0);
});

test("a streamed answer is the whole one in pieces, and its usage comes when asked for", async () => {
  const whole = await client.chat.completions.create(conversation);
  const stream = await client.chat.completions.create({
    ...conversation,
    stream: true,
    stream_options: { include_usage: true },
  });
  let text = "";
  let total = 0;
  for await (const chunk of stream) {
    text += chunk.choices[0]?.delta.content ?? "";
    total += chunk.usage?.total_tokens ?? 0;
  }
  expect(text).toBe(whole.choices[0]?.message.content);
  expect(total).toBe(whole.usage?.total_tokens);
});

test("embeddings come as base64 by default and hold the same numbers as floats", async () => {
  const input = ["Der Zug fährt um neun.", "Ο σταθμός είναι κλειστός."];
  const asBase64 = await client.embeddings.create({ model: "leam-hash-embed-1", input });
  const asFloat = await client.embeddings.create({ model: "leam-hash-embed-1", input, encoding_format: "float" });
  expect(asFloat.data).toHaveLength(2);
  for (const [index, { embedding }] of asFloat.data.entries()) {
    expect(embedding.length).toBeGreaterThan(0);
    expect([...(asBase64.data[index]?.embedding ?? [])]).toEqual(embedding.map(Math.fround));
  }
  const formats = hub.exchanges
    .filter(({ path }) => path === "/v1/embeddings")
    .map(({ requestBody }) => JSON.parse(requestBody).encoding_format);
  expect(formats).toEqual(["base64", "float"]);
});

test("models are listed, page by page, and one can be asked for", async () => {
  const ids: string[] = [];
  for await (const model of client.models.list()) ids.push(model.id);
  expect(ids).toEqual(expect.arrayContaining(["leam-extractive-1", "leam-hash-embed-1"]));
  expect(await client.models.retrieve("leam-extractive-1")).toMatchObject({ id: "leam-extractive-1", object: "model" });
});

test("an unknown model is the client's NotFoundError, for chat, stream, embeddings and models alike", async () => {
  const model = "no-such-model";
  const calls = [
    () => client.chat.completions.create({ ...conversation, model }),
    () => client.chat.completions.create({ ...conversation, model, stream: true }),
    () => client.embeddings.create({ model, input: "x" }),
    () => client.models.retrieve(model),
  ];
  for (const call of calls) {
    const error: unknown = await Promise.resolve(call()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, code: "MODEL_NOT_FOUND", type: "not_found_error" });
  }
});

test("a tool call and its result make the round trip", async () => {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: "user", content: "How is the weather?" }];
  const first = await scriptedClient.chat.completions.create({
    model: "scripted-1",
    messages,
    tools: [weather],
    tool_choice: "auto",
  });
  const [choice] = first.choices;
  const [call] = choice?.message.tool_calls ?? [];
  expect(choice?.finish_reason).toBe("tool_calls");
  expect(call).toMatchObject({ id: "call_1", type: "function", function: { name: "weather" } });
  expect(JSON.parse(call?.type === "function" ? call.function.arguments : "")).toEqual(scriptedArguments);
  if (choice !== undefined)
    messages.push(choice.message, { role: "tool", tool_call_id: call?.id ?? "", content: "sunny" });
  const second = await scriptedClient.chat.completions.create({ model: "scripted-1", messages, tools: [weather] });
  expect(second.choices[0]?.message.content).toBe("The tool says: sunny");
  expect(provider.calls.at(-1)?.messages).toMatchObject([
    { role: "user" },
    { role: "assistant", toolCalls: [{ id: "call_1", name: "weather", arguments: JSON.stringify(scriptedArguments) }] },
    { role: "tool", toolCallId: "call_1", content: "sunny" },
  ]);
  expect(provider.calls.at(-1)?.tools).toEqual([
    { name: "weather", description: "The weather of a city.", parameters: weather.function.parameters },
  ]);
});

test("the client's stream helper puts streamed tool calls together", async () => {
  const stream = scriptedClient.chat.completions.stream({
    model: "scripted-1",
    messages: [{ role: "user", content: "Weather?" }],
    tools: [weather],
  });
  const { message } = (await stream.finalChatCompletion()).choices[0] ?? {};
  const call = message?.tool_calls?.[0];
  expect(call?.type === "function" ? JSON.parse(call.function.arguments) : undefined).toEqual(scriptedArguments);
});

test("a JSON schema reaches the provider, and the client parses the answer", async () => {
  const schema = {
    type: "object",
    properties: { city: { type: "string" }, isOpen: { type: "boolean" } },
    required: ["city", "isOpen"],
    additionalProperties: false,
  };
  const completion = await scriptedClient.chat.completions.parse({
    model: "scripted-1",
    messages: [{ role: "user", content: "Which city?" }],
    response_format: { type: "json_schema", json_schema: { name: "place", schema, strict: true } },
  });
  expect(JSON.parse(completion.choices[0]?.message.content ?? "")).toEqual(scriptedObject);
  expect(provider.calls.at(-1)?.responseFormat).toEqual({ type: "json-schema", name: "place", schema, strict: true });
});

test("leaving a stream early, or aborting it, stops the provider", async () => {
  const endlessCall = {
    model: "scripted-1",
    messages: [{ role: "user" as const, content: endless }],
    stream: true as const,
  };
  for await (const chunk of await scriptedClient.chat.completions.create(endlessCall))
    if (chunk.choices[0]?.delta.content?.startsWith("3")) break;
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));

  const controller = new AbortController();
  const stream = await scriptedClient.chat.completions.create(endlessCall, { signal: controller.signal });
  expect(provider.openStreams).toBe(1);
  controller.abort();
  for await (const chunk of stream) void chunk;
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));
});

test("aborting a whole answer stops the provider as well", async () => {
  const controller = new AbortController();
  const call = scriptedClient.chat.completions.create(
    { model: "scripted-1", messages: [{ role: "user", content: endless }] },
    { signal: controller.signal },
  );
  await vi.waitFor(() => expect(provider.openStreams).toBe(1));
  controller.abort();
  await expect(call).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));
});
