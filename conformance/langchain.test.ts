import { AIMessageChunk, HumanMessage, SystemMessage, ToolMessage } from "@langchain/core/messages";
import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { question } from "./question.ts";
import { startRecordedHub } from "./recorded-hub.ts";
import { endless, scriptedArguments, scriptedObject, scriptedProvider } from "./scripted-provider.ts";

const provider = scriptedProvider();
const [hub, scripted] = await Promise.all([startRecordedHub(), startRecordedHub(provider)]);
const options = { apiKey: "any", configuration: { baseURL: hub.baseUrl } };
const chat = new ChatOpenAI({ ...options, model: "leam-extractive-1" });
const scriptedChat = new ChatOpenAI({
  apiKey: "any",
  configuration: { baseURL: scripted.baseUrl },
  model: "scripted-1",
});

afterEach(() => expect([...hub.problems(), ...scripted.problems()]).toEqual([]));
afterAll(() => Promise.all([hub.close(), scripted.close()]));

const conversation = [new SystemMessage(question.text), new HumanMessage(question.ask)];

test("invoke gets the text, the finish reason and the usage", async () => {
  const message = await chat.invoke(conversation);
  expect(message.text).toContain(question.answer);
  expect(message.response_metadata["finish_reason"]).toBe("stop");
  expect(tokensOf(message)).toBeGreaterThan(0);
});

test("stream gives the same text in pieces, and the same usage", async () => {
  const whole = await chat.invoke(conversation);
  let text = "";
  let total = 0;
  for await (const chunk of await chat.stream(conversation)) {
    text += chunk.text;
    total += tokensOf(chunk);
  }
  expect(text).toBe(whole.text);
  expect(total).toBe(tokensOf(whole));
});

// An explicit "base64" would give the text undecoded: LangChain leaves that to the caller. Its default is base64 on the wire.
test("embeddings are the same as floats and, by default, over base64", async () => {
  const texts = ["Der Zug fährt um neun.", "Ο σταθμός είναι κλειστός."];
  const embeddings = { ...options, model: "leam-hash-embed-1" };
  const asFloat = await new OpenAIEmbeddings({ ...embeddings, encodingFormat: "float" }).embedDocuments(texts);
  const asBase64 = await new OpenAIEmbeddings(embeddings).embedDocuments(texts);
  expect(asFloat).toHaveLength(2);
  expect(asBase64.map((vector) => [...vector])).toEqual(asFloat.map((vector) => vector.map(Math.fround)));
});

test("an unknown model is LangChain's MODEL_NOT_FOUND", async () => {
  const strange = new ChatOpenAI({ ...options, model: "no-such-model" });
  const strangeEmbeddings = new OpenAIEmbeddings({ ...options, model: "no-such-model" });
  for (const call of [
    () => strange.invoke(conversation),
    () => strange.stream(conversation),
    () => strangeEmbeddings.embedQuery("x"),
  ]) {
    const error: unknown = await Promise.resolve(call()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ lc_error_code: "MODEL_NOT_FOUND", status: 404 });
  }
});

test("a tool call and its result make the round trip, whole and streamed", async () => {
  const parameters = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
  const withTool = scriptedChat.bindTools([
    { type: "function", function: { name: "weather", description: "The weather.", parameters } },
  ]);
  const messages = [new HumanMessage("How is the weather?")];
  const called = await withTool.invoke(messages);
  expect(called.tool_calls).toMatchObject([{ id: "call_1", name: "weather", args: scriptedArguments }]);
  const answer = await withTool.invoke([
    ...messages,
    called,
    new ToolMessage({ tool_call_id: "call_1", content: "sunny" }),
  ]);
  expect(answer.text).toBe("The tool says: sunny");

  let streamed = new AIMessageChunk("");
  for await (const chunk of await withTool.stream(messages)) streamed = streamed.concat(chunk);
  expect(streamed.tool_calls).toMatchObject([{ id: "call_1", name: "weather", args: scriptedArguments }]);
});

test("structured output asks for the JSON schema, and is parsed", async () => {
  const schema = {
    title: "place",
    type: "object",
    properties: { city: { type: "string" }, isOpen: { type: "boolean" } },
    required: ["city", "isOpen"],
    additionalProperties: false,
  };
  const place = await scriptedChat.withStructuredOutput(schema, { method: "jsonSchema" }).invoke("Which city?");
  expect(place).toEqual(scriptedObject);
  expect(provider.calls.at(-1)?.responseFormat).toMatchObject({
    type: "json-schema",
    schema: { required: ["city", "isOpen"] },
  });
});

test("leaving a stream early, or aborting it, stops the provider", async () => {
  for await (const chunk of await scriptedChat.stream(endless)) if (chunk.text === "3 ") break;
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));

  const controller = new AbortController();
  const read = async (): Promise<void> => {
    for await (const chunk of await scriptedChat.stream(endless, { signal: controller.signal }))
      if (chunk.text === "3 ") controller.abort();
  };
  await expect(read()).rejects.toThrow(/abort/iu);
  await vi.waitFor(() => expect(provider.openStreams).toBe(0));
});

// Its type is `never` under `exactOptionalPropertyTypes`, so it is looked at from the outside.
function tokensOf({ usage_metadata: usage }: { readonly usage_metadata?: unknown }): number {
  return typeof usage === "object" && usage !== null && "total_tokens" in usage ? Number(usage.total_tokens) : 0;
}
