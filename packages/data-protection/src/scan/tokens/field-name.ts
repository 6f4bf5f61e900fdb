import type { Span } from "@leam/spec";
import { createOnce, type Scan } from "./scan.ts";
import { cellStarts, tablesOf, type TitledTable } from "./titled-tables.ts";

/** What the text itself calls a value: the key before it in JSON, or the title of its column in a table. */
export interface FieldName extends Span {
  /** Where the value begins that the name is of: of a cell, its first sign. */
  readonly valueStart: number;
}

/** A longer key names nothing. */
const longestKey = 40;
/** Of a table, up to a value. */
const longestLine = 2000;

/** The name of the field in which something begins. Where there is one, words of neighbouring fields say nothing of the value. */
export function fieldNameOf(scan: Scan, start: number): FieldName | undefined {
  return keyOf(scan.text, start) ?? titleOf(scan, start);
}

/** `"phone": "0171…`, also escaped as JSON inside a string is. */
function keyOf(text: string, start: number): FieldName | undefined {
  let at = start - 1;
  at = beforeQuote(text, at) ?? at;
  while (text[at] === " ") at -= 1;
  if (text[at] !== ":") return undefined;
  at -= 1;
  while (text[at] === " ") at -= 1;
  const end = beforeQuote(text, at);
  if (end === undefined) return undefined;
  const from = Math.max(0, end - longestKey);
  const quote = text.slice(from, end + 1).lastIndexOf('"');
  return quote < 0 || from + quote >= end ? undefined : { start: from + quote + 1, end: end + 1, valueStart: start };
}

/** The place before a quotation mark and its backslash, if one stands there. */
function beforeQuote(text: string, at: number): number | undefined {
  if (text[at] !== '"') return undefined;
  return text[at - 1] === "\\" ? at - 2 : at - 1;
}

const tables = createOnce<readonly TitledTable[]>();

function titleOf(scan: Scan, start: number): FieldName | undefined {
  const { text } = scan;
  const table = tableAround(
    scan.once(tables, () => tablesOf(text)),
    start,
  );
  if (table === undefined) return undefined;
  const from = Math.max(0, start - longestLine);
  const line = from + text.slice(from, start).lastIndexOf("\n") + 1;
  if (line === from) return undefined;
  const cells = cellStarts(text, line, start, table.separator);
  const title = table.titles[cells.length - 1];
  return title === undefined ? undefined : { ...title, valueStart: cells.at(-1) ?? line };
}

function tableAround(all: readonly TitledTable[], place: number): TitledTable | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const table = all[low];
  return table !== undefined && place >= table.start ? table : undefined;
}
