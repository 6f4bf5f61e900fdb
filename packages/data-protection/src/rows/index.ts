// Streams of any length: text, JSON lines, CSV
export { protectCsvStream, type CsvOptions } from "./protect-csv-stream.ts";
export { protectNdjsonStream, type NdjsonOptions } from "./protect-ndjson-stream.ts";
export { protectTextStream } from "./protect-text-stream.ts";
export type { NamedRowOptions, ProtectedRow, RowOptions } from "./row-options.ts";
// The way back
export { createRowTags, loadRowTags, type RowTags, type RowTagsOptions, saveRowTags } from "./row-tags.ts";
export { restoreCsvStream, restoreNdjsonStream, restoreTextStream } from "./restore-streams.ts";
export type { RestoredRows, RestoreRowsOptions } from "./restore-options.ts";
export type { KnownPseudonym, PseudonymValue, ValueKind } from "../operators/pseudonymize.ts";
