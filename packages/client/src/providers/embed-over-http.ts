import { type EmbedCall, type Embeddings, LeamError } from "@leam/spec";
import type { EmbeddingsResponse } from "@leam/spec/wire";
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
  for (const { index, embedding } of response.data ?? []) if (typeof embedding !== "string") vectors[index] = embedding;
  const { usage, leam } = response;
  return {
    model: response.model ?? model,
    vectors: vectors.map((vector) => vector ?? missing(api.name)),
    usage:
      usage == null
        ? {}
        : {
            inputTokens: usage.prompt_tokens,
            totalTokens: usage.total_tokens,
            ...(usage["leam_unit"] === "words" ? { unit: "words" } : {}),
          },
    ...(leam?.record == null ? {} : { record: leam.record }),
  };
}

function missing(provider: string): never {
  throw new LeamError({
    code: "PROVIDER_RESPONSE_INVALID",
    message: `${provider} gave fewer vectors than there were texts. Call again, or with fewer texts.`,
  });
}
