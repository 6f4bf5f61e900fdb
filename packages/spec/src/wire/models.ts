import { z } from "zod";

/** A model in `GET /v1/models` and `GET /v1/models/{id}`; `card` is LEAM's addition. */
export interface WireModel {
  readonly id: string;
  readonly object: "model";
  readonly created: number;
  readonly owned_by: string;
  readonly card?: WireModelCard | null | undefined;
  readonly [key: string]: unknown;
}

export interface ModelList {
  readonly object: "list";
  readonly data: readonly WireModel[];
  readonly [key: string]: unknown;
}

/** A model card on the wire: the fields of `ModelCard`, as they are. */
export interface WireModelCard {
  readonly id: string;
  readonly kind: "generative" | "extractive" | "embedding" | "unknown";
  readonly languages: readonly string[];
  readonly license: string;
  readonly [key: string]: unknown;
}

const evaluation = z.looseObject({
  metric: z.string(),
  value: z.number(),
  language: z.string().optional(),
  dataset: z.string(),
  source: z.string(),
});

export const wireModelCard: z.ZodType<WireModelCard> = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  description: z.string().optional(),
  kind: z.enum(["generative", "extractive", "embedding", "unknown"]),
  languages: z.array(z.string()),
  license: z.string(),
  ownedBy: z.string().optional(),
  contextTokens: z.int().optional(),
  dimensions: z.int().optional(),
  trainingData: z.string().optional(),
  evaluations: z.array(evaluation).optional(),
  limits: z.array(z.string()).optional(),
  created: z.int().optional(),
});

export const wireModel: z.ZodType<WireModel> = z.looseObject({
  id: z.string(),
  object: z.literal("model"),
  created: z.int(),
  owned_by: z.string(),
  card: wireModelCard.nullish(),
});

export const modelList: z.ZodType<ModelList> = z.looseObject({ object: z.literal("list"), data: z.array(wireModel) });
