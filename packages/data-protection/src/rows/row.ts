/** A row as it stands in its file. */
export interface Row {
  /** Line in which it begins, 1-based. */
  readonly line: number;
  readonly text: string;
  /** What ends it: "\n", "\r\n" or nothing. */
  readonly terminator: string;
}

/** Cuts a text that comes in chunks into rows. It keeps at most one row. */
export interface RowSplitter {
  add(chunk: string): Iterable<Row>;
  /** The row that no terminator ends. */
  end(): Iterable<Row>;
}
