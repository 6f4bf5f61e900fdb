import { type EmbedCall, type Embeddings, LeamError } from "@leam/spec";
import type { EmbeddingsResponse } from "@leam/spec/wire";
import { asList, asNumber, asRecord, asText } from "../wire/lenient.ts";
import { isAnswerRecord } from "../wire/is-answer-record.ts";
import { fromUsage } from "../wire/usage.ts";
import type { Api } from "./api.ts";
import { requestJson } from "./request-json.ts";

/** Embeddings of a server. @throws {LeamError} PROVIDER_RESPONSE_INVALID when a text has no vector: nothing is lost silently */
export async function embedOverHttp(api: Api, call: EmbedCall): Promise<Embeddings> {
  const { requestId, signal, model, input, dimensions } = call;
  const body = {
    ...call.extra,
    model,
    input,
    encoding_format: "float",
    ...(dimensions === undefined ? {} : { dimensions }),
  };
  const response = await requestJson<EmbeddingsResponse>(api, "/embeddings", { requestId, signal, body });
  const vectors = Array.from<readonly number[] | undefined>({ length: input.length });
  for (const [position, entry] of asList(response.data).entries()) {
    const { index, embedding } = asRecord(entry);
    const at = asNumber(index) ?? position;
    if (at in vectors && isVector(embedding)) vectors[at] = embedding;
  }
  const { record } = asRecord(response.leam);
  return {
    model: asText(response.model) ?? model,
    vectors: vectors.map((vector) => vector ?? missing(api.name)),
    usage: fromUsage(response.usage),
    ...(isAnswerRecord(record) ? { record } : {}),
  };
}

function isVector(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((number) => Number.isFinite(number));
}

function missing(provider: string): never {
  throw new LeamError({
    code: "PROVIDER_RESPONSE_INVALID",
    message: `${provider} gave fewer vectors than there were texts. Call again, or with fewer texts.`,
  });
}
