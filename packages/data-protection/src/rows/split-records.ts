import { rowInvalid, rowTooLong } from "./row-invalid.ts";
import type { Row, RowSplitter } from "./row.ts";

/** Where in a field the reader stands. A quote only means something at a field's beginning or inside one that began with it. */
type Place = "beginning" | "plain" | "quoted" | "after-quote";

/**
 * Cuts CSV into records: a line end inside quotes ends none. Source: RFC 4180, section 2.
 * @param isDelimiter Asked for each sign outside quotes; what it answers may depend on what the caller has read so far.
 * @throws {LeamError} DATASET_INVALID for a record that is too long, and for quotes that are never closed.
 */
export function createRecordSplitter(longest: number, isDelimiter: (sign: string) => boolean): RowSplitter {
  let held = "";
  let place: Place = "beginning";
  let line = 1;
  let next = 1;
  return {
    *add(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        const sign = chunk.charAt(at);
        if (sign === "\n") next++;
        const isEnd = sign === "\n" && place !== "quoted";
        place = isEnd ? "beginning" : step(place, sign, isDelimiter);
        if (!isEnd) continue;
        yield row(held + chunk.slice(from, at + 1));
        held = "";
        line = next;
        from = at + 1;
      }
      held += chunk.slice(from);
      if (held.length > longest) throw rowTooLong(line, longest);
    },
    *end() {
      if (place === "quoted")
        throw rowInvalid(line, "opens a quote that is never closed. Close it, or double it where it is a sign.");
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

function step(place: Place, sign: string, isDelimiter: (sign: string) => boolean): Place {
  if (place === "quoted") return sign === '"' ? "after-quote" : "quoted";
  if (sign === '"') return place === "plain" ? "plain" : "quoted";
  return isDelimiter(sign) ? "beginning" : "plain";
}
