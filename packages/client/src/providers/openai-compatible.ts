import { type AnswerEvent, type ChatCall, defineProvider, type Provider, type ProviderFacts } from "@leam/spec";
import { send } from "../transport/send.ts";
import { type Api, createApi, type ApiOptions, notJson } from "./api.ts";
import { embedOverHttp } from "./embed-over-http.ts";
import { listModels } from "./list-models.ts";
import { readText } from "../transport/read-text.ts";
import { parseSse } from "../transport/sse.ts";
import { readChunks } from "../wire/read-chunks.ts";
import { readCompletion } from "../wire/read-completion.ts";
import { toRequest } from "../wire/to-request.ts";

export interface OpenAICompatibleOptions extends ApiOptions {
  /** Where the API begins, usually ending in /v1: "https://llm.example.eu/v1". */
  readonly baseUrl: string;
  /** Name in records and errors. Default: the host. */
  readonly name?: string;
  /** What is known of the provider, for the policy and the record. What is not said is "unknown", also on a loopback address. */
  readonly facts?: Partial<ProviderFacts>;
}

/** Any server that speaks OpenAI's chat completions: vLLM, llama.cpp, Mistral, European clouds, a LEAM hub. */
export function openAICompatible(options: OpenAICompatibleOptions): Provider {
  const api = createApi(options);
  return defineProvider({
    name: api.name,
    facts: api.facts,
    models: (query) => listModels(api, query?.signal),
    answer: (call) => answer(api, call),
    embed: (call) => embedOverHttp(api, call),
  });
}

/** Time for a server to end its stream after its end mark, so that the connection can be used again. */
const lastWordsMs = 250;

async function* answer(api: Api, call: ChatCall): AsyncGenerator<AnswerEvent, void, undefined> {
  const response = await send(
    {
      method: "POST",
      url: `${api.baseUrl}/chat/completions`,
      headers: api.headers(call.requestId, true),
      body: JSON.stringify(toRequest(call)),
      requestId: call.requestId,
      signal: call.signal,
    },
    api.sendOptions,
  );
  const type = (response.header("content-type") ?? "").toLowerCase();
  // Decided by what came, not by what was asked: some servers ignore `stream`.
  if (type.includes("text/event-stream"))
    yield* readChunks(parseSse(response.body), () => response.finishWithin(lastWordsMs));
  else if (type.includes("json")) yield* readCompletion(await readText(response, api.maxResponseBytes));
  else throw await notJson(api.name, type, response);
}
