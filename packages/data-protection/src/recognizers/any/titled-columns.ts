import type { Span } from "@leam/spec";

/**
 * Cells of tables in plain text whose column has such a title: "name;dob;town" and the lines below it.
 * A table ends where a line has another number of cells. Separators: semicolon, tab, vertical bar, comma.
 */
export function* titledColumns(text: string, isTitle: (cell: string) => boolean): Generator<Span> {
  let table: { readonly separator: string; readonly cells: number; readonly column: number } | undefined;
  let start = 0;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    const cells = table === undefined ? [] : line.split(table.separator);
    if (table === undefined || cells.length !== table.cells) table = titles(line, lines[index + 1] ?? "", isTitle);
    else {
      const before = cells.slice(0, table.column).join(table.separator).length + (table.column === 0 ? 0 : 1);
      yield { start: start + before, end: start + before + (cells[table.column] ?? "").length };
    }
    start += line.length + 1;
  }
}

/** A line of titles: short cells without digits, one of them such a title, and as many cells in the next line. */
function titles(
  line: string,
  next: string,
  isTitle: (cell: string) => boolean,
): { separator: string; cells: number; column: number } | undefined {
  if (line.length > 200 || /\d/u.test(line)) return undefined;
  for (const separator of ["\t", ";", "|", ","]) {
    const cells = line.split(separator);
    if (cells.length < 2 || cells.length !== next.split(separator).length) continue;
    if (cells.some((cell) => cell.length > 30)) continue;
    const column = cells.findIndex(isTitle);
    if (column >= 0) return { separator, cells: cells.length, column };
  }
  return undefined;
}
