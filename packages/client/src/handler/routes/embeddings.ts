import { type EmbeddingsResponse, embeddingsRequest } from "@leam/spec/wire";
import type { RouteContext } from "../route-context.ts";
import { json } from "../json-response.ts";
import { readBody } from "../read-body.ts";
import { restOf } from "../../wire/json.ts";

/** `POST /v1/embeddings` */
export async function createEmbeddings({ client, request, requestId, maxBodyBytes }: RouteContext): Promise<Response> {
  const {
    model,
    input,
    encoding_format: format,
    dimensions,
    ...rest
  } = await readBody(request, embeddingsRequest, maxBodyBytes);
  const extra = restOf(rest, nothing);
  const embeddings = await client.embed({
    model,
    input,
    requestId,
    signal: request.signal,
    ...(dimensions == null ? {} : { dimensions }),
    ...(extra === undefined ? {} : { extra }),
  });
  const { usage, record } = embeddings;
  const tokens = usage.inputTokens ?? usage.totalTokens ?? 0;
  const body: EmbeddingsResponse = {
    id: requestId, // Mistral's client refuses an answer without one
    object: "list",
    data: embeddings.vectors.map((vector, index) => ({
      object: "embedding",
      index,
      embedding: format === "base64" ? toBase64(vector) : vector,
    })),
    model: embeddings.model,
    usage: {
      prompt_tokens: tokens,
      total_tokens: usage.totalTokens ?? tokens,
      ...(usage.unit === "words" ? { leam_unit: "words" } : {}),
    },
    ...(record === undefined ? {} : { leam: { record } }),
  };
  return json(body);
}

const nothing: ReadonlySet<string> = new Set();

/** Little-endian 32-bit floats in base64, as OpenAI's clients ask for by default. */
function toBase64(vector: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  for (const [index, value] of vector.entries()) view.setFloat32(index * 4, value, true);
  let binary = "";
  for (const byte of new Uint8Array(view.buffer)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
