import { LeamError } from "@leam/spec";
import { failClosed } from "../filter/fail-closed.ts";
import type { ProtectedRow, RowOptions } from "./row-options.ts";
import type { Row, RowSplitter } from "./row.ts";

/**
 * A stream that protects row by row. Chunks may be cut anywhere; each row is given out as soon as it is complete. A byte order mark
 * stays where it is. The first error ends the stream: no row is skipped, and none leaves unseen.
 */
export function rowStream(
  splitter: RowSplitter,
  protectRow: (row: Row) => Omit<ProtectedRow, "line">,
  { onRow }: RowOptions,
): TransformStream<string, string> {
  let isFirst = true;
  const give = (rows: Iterable<Row>, controller: TransformStreamDefaultController<string>): void => {
    for (const row of rows) {
      const done = { line: row.line, ...protect(row) };
      onRow?.(done);
      controller.enqueue(done.output);
    }
  };
  const protect = (row: Row): Omit<ProtectedRow, "line"> => {
    try {
      return failClosed(() => protectRow(row));
    } catch (error) {
      // A row's own fault keeps its code; `failClosed` is for what recognizers and operators do.
      if (LeamError.is(error) && LeamError.is(error.cause) && error.cause.code === "DATASET_INVALID") throw error.cause;
      throw error;
    }
  };
  return new TransformStream({
    transform(chunk, controller) {
      if (chunk === "") return;
      const hasMark = isFirst && chunk.startsWith("\uFEFF");
      isFirst = false;
      if (hasMark) controller.enqueue("\uFEFF");
      give(splitter.add(hasMark ? chunk.slice(1) : chunk), controller);
    },
    flush: (controller) => give(splitter.end(), controller),
  });
}
