import { applyReplacements, stringReplacements } from "../json/json-text-replacements.ts";
import { restoringVisitor } from "../json/restoring-visitor.ts";
import { isJson } from "../replace/json-tokens.ts";
import { createRestoreCounts, type RestoreCounts } from "../restore/restore-counts.ts";
import { createLaneFactory, type RestoreLane } from "../restore/restore-lane.ts";
import { csvDelimiter } from "./csv-delimiter.ts";
import { csvFields, writeField } from "./csv-fields.ts";
import type { RestoredRows, RestoreRowsOptions } from "./restore-options.ts";
import { rowInvalid } from "./row-invalid.ts";
import { defaultLongestRow } from "./row-options.ts";
import { rowStream } from "./row-stream.ts";
import type { Row, RowSplitter } from "./row.ts";
import { createLineSplitter } from "./split-lines.ts";
import { createRecordSplitter } from "./split-records.ts";

/** Puts the values back into a text that `protectTextStream` gave with `tags`, while it streams. */
export function restoreTextStream(options: RestoreRowsOptions): TransformStream<string, string> {
  const { counts, createLane } = setUp(options);
  const lane = createLane();
  return new TransformStream({
    transform: (chunk, controller) => controller.enqueue(lane.add(chunk)),
    flush(controller) {
      controller.enqueue(lane.end());
      options.onEnd?.(toRestored(counts));
    },
  });
}

/**
 * Puts the values back into JSON lines; numbers become numbers again.
 * @throws {LeamError} through the stream: DATASET_INVALID names a line that is no JSON object or array, or too long.
 */
export function restoreNdjsonStream(options: RestoreRowsOptions): TransformStream<string, string> {
  const { counts, createLane } = setUp(options);
  const visit = restoringVisitor(options.tags.all(), createLane, counts);
  return restoring(createLineSplitter(options.longestRow ?? defaultLongestRow), counts, options, ({ line, text }) => {
    if (text.trim() === "") return text;
    if (!isJson(text)) throw rowInvalid(line, "is no JSON object or array. Mend it, or restore the file as text.");
    return applyReplacements(text, stringReplacements(text, [], visit));
  });
}

/**
 * Puts the values back into CSV; fields are quoted where they must be.
 * @throws {LeamError} through the stream: DATASET_INVALID names the line of a record with wrong quotes or too long.
 */
export function restoreCsvStream(
  options: RestoreRowsOptions & { readonly delimiter?: string },
): TransformStream<string, string> {
  const { counts, createLane } = setUp(options);
  let { delimiter } = options;
  const isDelimiter = (sign: string): boolean => (delimiter === undefined ? /[,;\t|]/u.test(sign) : sign === delimiter);
  const splitter = createRecordSplitter(options.longestRow ?? defaultLongestRow, isDelimiter);
  return restoring(splitter, counts, options, ({ line, text }) => {
    if (text === "") return text;
    const sign = (delimiter ??= csvDelimiter(text));
    const fields = csvFields(text, sign, line).map((field) => {
      const restored = whole(createLane(), field.text);
      return restored === field.text ? text.slice(field.start, field.end) : writeField(restored, sign, field.isQuoted);
    });
    return fields.join(sign);
  });
}

function setUp({ tags, addresses = "keep" }: RestoreRowsOptions) {
  const counts = createRestoreCounts();
  const createLaneOf = createLaneFactory(tags.all(), counts);
  const createLane = (): RestoreLane =>
    createLaneOf({ isJson: false, isGuarded: addresses === "keep", isRestoring: true });
  return { counts, createLane };
}

function restoring(
  splitter: RowSplitter,
  counts: RestoreCounts,
  { onEnd }: RestoreRowsOptions,
  restoreRow: (row: Row) => string,
): TransformStream<string, string> {
  const ending: RowSplitter = {
    add: (chunk) => splitter.add(chunk),
    *end() {
      yield* splitter.end();
      onEnd?.(toRestored(counts));
    },
  };
  return rowStream(ending, (row) => ({ text: "", output: restoreRow(row) + row.terminator, findings: [] }), {});
}

function whole(lane: RestoreLane, text: string): string {
  return lane.add(text) + lane.end();
}

function toRestored({ restored, altered, unrestored }: RestoreCounts): RestoredRows {
  return { restored, altered, unrestored };
}
