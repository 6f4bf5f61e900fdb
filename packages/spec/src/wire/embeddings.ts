import { z } from "zod";
import { type LeamAddition, leamAddition } from "./record.ts";

/** Body of `POST /v1/embeddings`. Token arrays as input are not supported: a text is what a filter can read. */
export interface EmbeddingsRequest {
  readonly model: string;
  readonly input: string | readonly string[];
  readonly encoding_format?: "float" | "base64" | null | undefined;
  readonly dimensions?: number | null | undefined;
  readonly [key: string]: unknown;
}

/** Its answer. A base64 embedding holds little-endian 32-bit floats. */
export interface EmbeddingsResponse {
  readonly object: "list";
  readonly data: readonly {
    readonly object: "embedding";
    readonly index: number;
    readonly embedding: readonly number[] | string;
    readonly [key: string]: unknown;
  }[];
  readonly model: string;
  readonly usage: { readonly prompt_tokens: number; readonly total_tokens: number; readonly [key: string]: unknown };
  readonly leam?: LeamAddition | null | undefined;
  readonly [key: string]: unknown;
}

export const embeddingsRequest: z.ZodType<EmbeddingsRequest> = z.looseObject({
  model: z.string().min(1),
  input: z.union([z.string(), z.array(z.string()).min(1).max(2048)]),
  encoding_format: z.enum(["float", "base64"]).nullish(),
  dimensions: z.int().min(1).nullish(),
});

export const embeddingsResponse: z.ZodType<EmbeddingsResponse> = z.looseObject({
  object: z.literal("list"),
  data: z.array(
    z.looseObject({
      object: z.literal("embedding"),
      index: z.int(),
      embedding: z.union([z.array(z.number()), z.string()]),
    }),
  ),
  model: z.string(),
  usage: z.looseObject({ prompt_tokens: z.int(), total_tokens: z.int() }),
  leam: leamAddition.nullish(),
});
