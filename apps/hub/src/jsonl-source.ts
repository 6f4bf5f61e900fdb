import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type DatasetCard, type DatasetRow, defineSource, LeamError, type RowQuery, type Source } from "@leam/spec";
import { datasetRow } from "@leam/spec/wire";

/** A dataset in a file of JSON lines. The file is read line by line; what the query does not want is never kept. */
export function jsonlSource(card: DatasetCard, file: string): Source {
  return defineSource({
    name: card.id,
    card: () => Promise.resolve(card),
    rows: (query = {}) => readRows(card.id, file, query),
  });
}

async function* readRows(id: string, file: string, query: RowQuery): AsyncGenerator<DatasetRow, void, undefined> {
  const language = query.language?.toLowerCase(); // BCP 47 tags are the same in any case
  const { offset = 0, limit = Number.POSITIVE_INFINITY, signal } = query;
  if (limit <= 0) return;
  const stream = createReadStream(file, { encoding: "utf8" });
  let selected = 0;
  let lineNumber = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      signal?.throwIfAborted();
      lineNumber++;
      if (line === "") continue;
      const row = parseRow(line, id, lineNumber);
      if (language !== undefined && languageOf(row) !== language) continue;
      if (++selected <= offset) continue;
      yield row;
      if (selected - offset >= limit) return;
    }
  } finally {
    stream.destroy();
  }
}

function languageOf(row: DatasetRow): string {
  const { language } = row;
  return typeof language === "string" ? language.toLowerCase() : "";
}

function parseRow(line: string, id: string, lineNumber: number): DatasetRow {
  const row = datasetRow.safeParse(parseJson(line));
  if (row.success) return row.data;
  throw new LeamError({
    code: "DATASET_INVALID",
    message: `Line ${lineNumber} of dataset ${id} is not a row. Mend the file; nothing after it was read.`,
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
