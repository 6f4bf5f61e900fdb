import { Mistral } from "@mistralai/mistralai";
import { MistralError } from "@mistralai/mistralai/models/errors";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { question } from "./question.ts";
import { startRecordedHub } from "./recorded-hub.ts";
import { endless, scriptedArguments, scriptedObject, scriptedProvider } from "./scripted-provider.ts";

const provider = scriptedProvider();
const [hub, scripted] = await Promise.all([startRecordedHub(), startRecordedHub(provider)]);
// This client adds /v1 itself.
const client = new Mistral({ serverURL: hub.origin, apiKey: "any" });
const scriptedClient = new Mistral({ serverURL: scripted.origin, apiKey: "any" });

afterEach(() => expect([...hub.problems(), ...scripted.problems()]).toEqual([]));
afterAll(() => Promise.all([hub.close(), scripted.close()]));

const conversation = {
  model: "leam-extractive-1",
  messages: [
    { role: "system" as const, content: question.text },
    { role: "user" as const, content: question.ask },
  ],
};

test("a whole answer has its text, finish reason and usage", async () => {
  const completion = await client.chat.complete(conversation);
  expect(completion.choices[0]?.message?.content).toContain(question.answer);
  expect(completion.choices[0]?.finishReason).toBe("stop");
  expect(completion.usage.totalTokens).toBeGreaterThan(0);
});

test("a streamed answer is the whole one in pieces", async () => {
  const whole = await client.chat.complete(conversation);
  let text = "";
  let finish: unknown;
  for await (const { data } of await client.chat.stream(conversation)) {
    const { content } = data.choices[0]?.delta ?? {};
    if (typeof content === "string") text += content;
    finish = data.choices[0]?.finishReason ?? finish;
  }
  expect(text).toBe(whole.choices[0]?.message?.content);
  expect(finish).toBe("stop");
});

test("embeddings come as floats", async () => {
  const inputs = ["Der Zug fährt um neun.", "Ο σταθμός είναι κλειστός."];
  const { data } = await client.embeddings.create({ model: "leam-hash-embed-1", inputs, encodingFormat: "float" });
  expect(data).toHaveLength(2);
  for (const { embedding } of data) expect(Math.hypot(...(embedding ?? []))).toBeCloseTo(1, 5);
});

test("models are listed, and one can be asked for", async () => {
  const list = await client.models.list();
  expect(list.data).toEqual(expect.arrayContaining([expect.objectContaining({ id: "leam-extractive-1" })]));
  expect(await client.models.retrieve({ modelId: "leam-extractive-1" })).toMatchObject({ id: "leam-extractive-1" });
});

test("an unknown model is a MistralError with status 404", async () => {
  const model = "no-such-model";
  const calls = [
    () => client.chat.complete({ ...conversation, model }),
    () => client.chat.stream({ ...conversation, model }),
    () => client.embeddings.create({ model, inputs: "x" }),
    () => client.models.retrieve({ modelId: model }),
  ];
  for (const call of calls) {
    const error: unknown = await Promise.resolve(call()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MistralError);
    expect(error).toMatchObject({ statusCode: 404, body: expect.stringContaining("MODEL_NOT_FOUND") });
  }
});

test("a tool call and a JSON schema reach the provider and come back", async () => {
  const parameters = { type: "object", properties: { city: { type: "string" } } };
  const messages = [{ role: "user" as const, content: "How is the weather?" }];
  const called = await scriptedClient.chat.complete({
    model: "scripted-1",
    messages,
    tools: [{ type: "function", function: { name: "weather", parameters } }],
  });
  expect(called.choices[0]?.message?.toolCalls?.[0]).toMatchObject({
    id: "call_1",
    function: { name: "weather", arguments: JSON.stringify(scriptedArguments) },
  });

  const schemaDefinition = { type: "object", properties: { city: { type: "string" } } };
  const object = await scriptedClient.chat.complete({
    model: "scripted-1",
    messages,
    responseFormat: { type: "json_schema", jsonSchema: { name: "place", schemaDefinition } },
  });
  expect(object.choices[0]?.message?.content).toBe(JSON.stringify(scriptedObject));
  expect(provider.calls.at(-1)?.responseFormat).toMatchObject({
    type: "json-schema",
    name: "place",
    schema: schemaDefinition,
  });
});

test("leaving a stream early stops the provider", async () => {
  const stream = await scriptedClient.chat.stream({
    model: "scripted-1",
    messages: [{ role: "user", content: endless }],
  });
  for await (const { data } of stream) if (data.choices[0]?.delta.content === "3 ") break;
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));
});
