import { createClient, fetchTransport, openAICompatible, type Transport } from "@leam/client";
import { nodeTransport } from "@leam/client/node";
import OpenAI from "openai";
import type { ChatClient } from "./chat-client.ts";
import { rawUndici } from "./raw-undici.ts";

/** The first is what the others are compared with. */
export function createClients(baseUrl: string): readonly ChatClient[] {
  return [
    rawUndici(baseUrl),
    leam("@leam/client, nodeTransport", baseUrl, nodeTransport()),
    leam("@leam/client, fetchTransport", baseUrl, fetchTransport()),
    openai(baseUrl),
  ];
}

function leam(name: string, baseUrl: string, transport: Transport): ChatClient {
  const client = createClient({ providers: openAICompatible({ baseUrl, transport }) });
  return {
    name,
    whole: async (call) => (await client.chat({ ...call, stream: false })).text(),
    async *stream(call, maxTokens) {
      yield* (await client.chat({ ...call, maxTokens })).textStream();
    },
  };
}

function openai(baseURL: string): ChatClient {
  const client = new OpenAI({ baseURL, apiKey: "any" });
  return {
    name: "openai",
    whole: async (call) => (await client.chat.completions.create(call)).choices[0]?.message.content ?? "",
    async *stream(call, maxTokens) {
      for await (const chunk of await client.chat.completions.create({ ...call, stream: true, max_tokens: maxTokens }))
        yield chunk.choices[0]?.delta.content ?? "";
    },
  };
}
