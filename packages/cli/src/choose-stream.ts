import {
  protectCsvStream,
  protectNdjsonStream,
  protectTextStream,
  restoreCsvStream,
  restoreNdjsonStream,
  type RestoreRowsOptions,
  restoreTextStream,
  type RowOptions,
} from "@leam/data-protection/rows";
import { allLanguages, createIdentifier } from "@leam/languages";
import type { Format } from "./parse-arguments.ts";

/** The stream for a format. Only running text says what language it is in; in rows the words of all languages count. */
export function protectingStream(format: Format, options: RowOptions): TransformStream<string, string> {
  if (format === "csv") return protectCsvStream(options);
  if (format === "ndjson") return protectNdjsonStream(options);
  return protectTextStream({ ...options, languages: allLanguages, identify: createIdentifier(allLanguages) });
}

/** The way back. */
export function restoringStream(format: Format, options: RestoreRowsOptions): TransformStream<string, string> {
  if (format === "csv") return restoreCsvStream(options);
  return format === "ndjson" ? restoreNdjsonStream(options) : restoreTextStream(options);
}
