import type { JsonObject, JsonValue } from "./json.ts";

/** What a dataset holds, where it is from and what one may do with it. */
export interface DatasetCard {
  /** Lower-case with dashes: "civic-questions". */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** SPDX identifier. */
  readonly license: string;
  /** BCP 47 tags of the languages in it. */
  readonly languages: readonly string[];
  readonly version: string;
  /** Number of rows, where known. */
  readonly rows?: number;
  readonly columns: readonly DatasetColumn[];
  /** Where the rows come from and how they were made. */
  readonly origin: string;
  /** Whether rows hold personal data of real people, and on what ground. */
  readonly personalData: "none" | "invented" | "pseudonymized" | "present" | "unknown";
  readonly limits?: readonly string[];
  readonly extra?: JsonObject;
}

export interface DatasetColumn {
  readonly name: string;
  readonly type: "string" | "number" | "boolean" | "json";
  readonly description: string;
}

/** One row: JSON values by column name. */
export type DatasetRow = Readonly<Record<string, JsonValue>>;

/** What to read of a source. */
export interface RowQuery {
  /** BCP 47 tag: only rows whose `language` column has it. */
  readonly language?: string;
  /** Skip this many rows of the selection. Default: 0. */
  readonly offset?: number;
  /** At most this many rows. Default: all. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

/** Somewhere rows come from. Rows are pulled: a slow reader slows the source. */
export interface Source<Row = DatasetRow> {
  readonly name: string;
  card(options?: { readonly signal?: AbortSignal }): Promise<DatasetCard>;
  /** @throws {LeamError} DATASET_INVALID on a row that cannot be read: nothing is skipped silently. */
  rows(query?: RowQuery): AsyncIterable<Row>;
}

/** Somewhere rows go. */
export interface Sink<Row = DatasetRow> {
  readonly name: string;
  write(rows: AsyncIterable<Row>, card: DatasetCard): Promise<{ readonly written: number }>;
}

/** A stage between source and sink. */
export type Step<In = DatasetRow, Out = In> = (rows: AsyncIterable<In>) => AsyncIterable<Out>;

/** A set of datasets, in this process or on a server. */
export interface DatasetCatalog {
  list(options?: { readonly signal?: AbortSignal }): Promise<readonly DatasetCard[]>;
  /** The source with this id. Nothing is fetched before it is read. */
  open(id: string): Source;
}
