import type { Span } from "@leam/spec";

/** A table in plain text: a line of titles and the lines below it with as many cells. */
export interface TitledTable extends Span {
  readonly separator: string;
  readonly titles: readonly Span[];
}

const separators = [";", "\t", "|", ","] as const;
const longestTitles = 200;
const longestTitle = 30;

/** The tables of a text, in order; each begins behind its titles. */
export function tablesOf(text: string): readonly TitledTable[] {
  const tables: TitledTable[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    const table = tableAt(text, start, end);
    if (table !== undefined) tables.push(table);
    start = table?.end ?? end + 1;
    if (start >= text.length) break;
  }
  return tables;
}

/** The table whose titles are a line: short cells without digits, and as many cells in the next line, which has digits. */
function tableAt(text: string, start: number, end: number): TitledTable | undefined {
  if (end - start > longestTitles || end === start) return undefined;
  const line = text.slice(start, end);
  const separator = separators.find((sign) => line.includes(sign));
  if (separator === undefined || /\d/u.test(line)) return undefined;
  // Sentences have commas too: titles with spaces behind the commas are single words.
  if (separator === "," && /, /u.test(line) && !/^[\p{L}_-]+(?:, [\p{L}_-]+)+$/u.test(line)) return undefined;
  const titles = titlesOf(line, start, separator);
  if (titles === undefined) return undefined;
  let last = end;
  while (last < text.length) {
    const next = text.indexOf("\n", last + 1);
    const until = next < 0 ? text.length : next;
    if (cellStarts(text, last + 1, until, separator).length !== titles.length) break;
    if (last === end && !/\d/u.test(text.slice(end, until))) return undefined;
    last = until;
  }
  return last === end ? undefined : { start: end + 1, end: last, separator, titles };
}

function titlesOf(line: string, start: number, separator: string): readonly Span[] | undefined {
  const titles: Span[] = [];
  let at = start;
  for (const cell of line.split(separator)) {
    if (cell.length > longestTitle) return undefined;
    titles.push({ start: at, end: at + cell.length });
    at += cell.length + 1;
  }
  return titles;
}

/** Where the cells of a line begin, up to a place in it; separators in quotation marks separate nothing. */
export function cellStarts(text: string, line: number, until: number, separator: string): readonly number[] {
  const starts = [line];
  let isQuoted = false;
  for (let at = line; at < until; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === separator && !isQuoted) starts.push(at + 1);
  }
  return starts;
}
