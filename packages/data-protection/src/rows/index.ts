// Streams of any length: text, JSON lines, CSV
export { protectCsvStream, type CsvOptions } from "./protect-csv-stream.ts";
export { protectNdjsonStream, type NdjsonOptions } from "./protect-ndjson-stream.ts";
export { protectTextStream } from "./protect-text-stream.ts";
export type { NamedRowOptions, ProtectedRow, RowOptions } from "./row-options.ts";
