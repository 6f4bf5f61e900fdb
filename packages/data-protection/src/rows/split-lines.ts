import { rowTooLong } from "./row-invalid.ts";
import type { Row, RowSplitter } from "./row.ts";

/** @throws {LeamError} DATASET_INVALID for a line that is too long. */
export function createLineSplitter(longest: number): RowSplitter {
  let held = "";
  let line = 1;
  return {
    *add(chunk) {
      // What is held has no line end: only the new chunk is searched.
      let from = 0;
      for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", from)) {
        yield row(held + chunk.slice(from, end + 1));
        held = "";
        line++;
        from = end + 1;
      }
      held += chunk.slice(from);
      if (held.length > longest) throw rowTooLong(line, longest);
    },
    *end() {
      if (held !== "") yield row(held);
    },
  };

  function row(whole: string): Row {
    const terminator = /\r?\n$/u.exec(whole.slice(-2))?.[0] ?? "";
    const text = whole.slice(0, whole.length - terminator.length);
    if (text.length > longest) throw rowTooLong(line, longest);
    return { line, text, terminator };
  }
}
