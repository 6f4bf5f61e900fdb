import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, embedMany, generateText, jsonSchema, Output, stepCountIs, streamText, tool } from "ai";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { question } from "./question.ts";
import { startRecordedHub } from "./recorded-hub.ts";
import { endless, scriptedArguments, scriptedObject, scriptedProvider } from "./scripted-provider.ts";

const provider = scriptedProvider();
const [hub, scripted] = await Promise.all([startRecordedHub(), startRecordedHub(provider)]);
const leam = createOpenAICompatible({ name: "leam", baseURL: hub.baseUrl, includeUsage: true });
const scriptedLeam = createOpenAICompatible({
  name: "leam",
  baseURL: scripted.baseUrl,
  supportsStructuredOutputs: true,
});

afterEach(() => expect([...hub.problems(), ...scripted.problems()]).toEqual([]));
afterAll(() => Promise.all([hub.close(), scripted.close()]));

const conversation = { model: leam("leam-extractive-1"), instructions: question.text, prompt: question.ask };
const placeSchema = jsonSchema<{ city: string; isOpen: boolean }>({
  type: "object",
  properties: { city: { type: "string" }, isOpen: { type: "boolean" } },
  required: ["city", "isOpen"],
  additionalProperties: false,
});

test("generateText gets the text, the finish reason and the usage", async () => {
  const { text, finishReason, usage } = await generateText(conversation);
  expect(text).toContain(question.answer);
  expect(finishReason).toBe("stop");
  expect(usage.totalTokens).toBeGreaterThan(0);
});

test("streamText gives the same text in pieces, and the same usage", async () => {
  const whole = await generateText(conversation);
  const stream = streamText(conversation);
  let text = "";
  for await (const piece of stream.textStream) text += piece;
  expect(text).toBe(whole.text);
  expect((await stream.usage).totalTokens).toBe(whole.usage.totalTokens);
});

test("embedMany gets one vector a text", async () => {
  const values = ["Der Zug fährt um neun.", "Ο σταθμός είναι κλειστός."];
  const { embeddings } = await embedMany({ model: leam.embeddingModel("leam-hash-embed-1"), values });
  expect(embeddings).toHaveLength(2);
  for (const embedding of embeddings) expect(Math.hypot(...embedding)).toBeCloseTo(1, 5);
});

test("an unknown model is an APICallError with status 404 that is not tried again", async () => {
  const calls = [
    () => generateText({ ...conversation, model: leam("no-such-model") }),
    () => embedMany({ model: leam.embeddingModel("no-such-model"), values: ["x"] }),
  ];
  for (const call of calls) {
    const requests = hub.exchanges.length;
    const error: unknown = await Promise.resolve(call()).catch((reason: unknown) => reason);
    expect(APICallError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ statusCode: 404, isRetryable: false, data: { error: { code: "MODEL_NOT_FOUND" } } });
    expect(hub.exchanges.length - requests).toBe(1);
  }
});

test("a tool is run and its result goes back, whole and streamed", async () => {
  const weather = tool({
    description: "The weather of a city.",
    inputSchema: jsonSchema<{ city: string }>({
      type: "object",
      properties: { city: { type: "string" } },
      required: ["city"],
    }),
    execute: async (input) => `sunny in ${input.city}`,
  });
  const call = {
    model: scriptedLeam("scripted-1"),
    prompt: "How is the weather?",
    tools: { weather },
    stopWhen: stepCountIs(2),
  };
  const expected = `The tool says: sunny in ${scriptedArguments.city}`;
  expect((await generateText(call)).text).toBe(expected);
  expect(await streamText(call).text).toBe(expected);
  expect(provider.calls.at(-1)?.messages).toMatchObject([
    { role: "user" },
    { role: "assistant", toolCalls: [{ id: "call_1", name: "weather", arguments: JSON.stringify(scriptedArguments) }] },
    { role: "tool", toolCallId: "call_1" },
  ]);
});

test("structured output asks for the JSON schema, and is parsed", async () => {
  const { output } = await generateText({
    model: scriptedLeam("scripted-1"),
    prompt: "Which city?",
    output: Output.object({ schema: placeSchema }),
  });
  expect(output).toEqual(scriptedObject);
  expect(provider.calls.at(-1)?.responseFormat).toMatchObject({
    type: "json-schema",
    schema: { required: ["city", "isOpen"] },
  });
});

test("aborting a stream stops the provider", async () => {
  const controller = new AbortController();
  const stream = streamText({ model: scriptedLeam("scripted-1"), prompt: endless, abortSignal: controller.signal });
  let text = "";
  for await (const piece of stream.textStream) {
    text += piece;
    if (text.includes("3 ")) controller.abort();
  }
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));
});
