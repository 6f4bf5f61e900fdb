import { z } from "zod";
import type { DatasetCard, DatasetRow } from "../dataset.ts";
import type { JsonValue } from "../json.ts";

/** `GET /v1/datasets`. */
export interface DatasetList {
  readonly object: "list";
  readonly data: readonly DatasetCard[];
  readonly [key: string]: unknown;
}

/** Query of `GET /v1/datasets/{id}/rows`; its answer is JSONL, one {@link DatasetRow} a line. */
export interface RowsQuery {
  readonly language?: string | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** Any JSON, for the columns of rows. */
export const jsonValue: z.ZodType<JsonValue> = z.json();

export const datasetCard: z.ZodType<DatasetCard> = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  license: z.string(),
  languages: z.array(z.string()),
  version: z.string(),
  rows: z.int().exactOptional(),
  columns: z.array(
    z.object({ name: z.string(), type: z.enum(["string", "number", "boolean", "json"]), description: z.string() }),
  ),
  origin: z.string(),
  personalData: z.enum(["none", "invented", "pseudonymized", "present", "unknown"]),
  limits: z.array(z.string()).exactOptional(),
  extra: z.record(z.string(), jsonValue).exactOptional(),
});

export const datasetList: z.ZodType<DatasetList> = z.looseObject({
  object: z.literal("list"),
  data: z.array(datasetCard),
});

export const datasetRow: z.ZodType<DatasetRow> = z.record(z.string(), jsonValue);

// Not `z.coerce.number()`, which takes an empty text for 0.
const wholeNumber = z.codec(z.string().regex(/^\d{1,15}$/u), z.int(), { decode: Number, encode: String });

export const rowsQuery: z.ZodType<RowsQuery> = z.object({
  language: z.string().min(2).optional(),
  offset: wholeNumber.optional(),
  limit: wholeNumber.optional(),
});
