import { type Finding, LeamError } from "@leam/spec";
import { createScan } from "../filter/create-scan.ts";
import { labelOf } from "../json/json-path.ts";
import { applyReplacements } from "../json/json-text-replacements.ts";
import { csvDelimiter } from "./csv-delimiter.ts";
import { csvFields, toRecord, writeField } from "./csv-fields.ts";
import { type Cell, replaceInCell } from "./replace-in-cell.ts";
import { defaultLongestRow, type NamedRowOptions, type ProtectedRow } from "./row-options.ts";
import { rowInvalid } from "./row-invalid.ts";
import { rowStream } from "./row-stream.ts";
import type { Row } from "./row.ts";
import { formOf, scanRecord } from "./scan-record.ts";
import { createRecordSplitter } from "./split-records.ts";

export interface CsvOptions extends NamedRowOptions {
  /** One sign. Default: `,` `;` tab or `|`, whichever the first line has most. */
  readonly delimiter?: string;
  /** Whether the first record names the columns; it is looked at, too. Default: true. */
  readonly hasHeader?: boolean;
}

/**
 * Replaces the personal data of CSV (RFC 4180) while it streams. The names of the columns announce their values; fields without a finding
 * stay to the byte, others are quoted where they must be.
 * @throws {LeamError} INVALID_PLUGIN for `columns` without a header; through the stream: DATASET_INVALID names the line of a record with
 * wrong quotes or too long, or of a header that lacks one of `columns`; PROTECTION_FAILED where a recognizer or operator throws.
 */
export function protectCsvStream(options: CsvOptions = {}): TransformStream<string, string> {
  const { hasHeader = true } = options;
  if (!hasHeader && options.columns !== undefined) throw noNames();
  let delimiter = options.delimiter;
  let names: readonly string[] | undefined = hasHeader ? undefined : [];
  // Before the first record is complete its delimiter is unknown: any of the usual ones lets a quoted field begin.
  const isDelimiter = (sign: string): boolean => (delimiter === undefined ? /[,;\t|]/u.test(sign) : sign === delimiter);
  const splitter = createRecordSplitter(options.longestRow ?? defaultLongestRow, isDelimiter);

  function protectRecord({ line, text, terminator }: Row): Omit<ProtectedRow, "line"> {
    if (text === "") return { text: terminator, output: terminator, findings: [] };
    const sign = (delimiter ??= csvDelimiter(text));
    const fields = csvFields(text, sign, line);
    const cells = fields.map((field, index): Cell => {
      const name = names?.[index] ?? "";
      return { text: field.text, name, label: labelOf([name]) };
    });
    // Names of columns below one another would look like a list of persons: each is looked at alone.
    const found = names === undefined ? scanAlone(cells) : scanRecord(cells, createScan(options, [formOf(cells)]));
    names ??= checkedNames(
      fields.map((field) => field.text.trim()),
      line,
    );
    const replaced = cells.map((cell, index) => replaceInCell(cell, () => found[index] ?? [], options));
    const written = fields.map((field, index) => {
      const replacements = replaced[index] ?? [];
      if (replacements.length === 0) return text.slice(field.start, field.end);
      return writeField(applyReplacements(field.text, replacements), sign, field.isQuoted);
    });
    const findings = fields.flatMap((field, index) =>
      (replaced[index] ?? []).flatMap(({ start, end, finding }) =>
        finding ? [{ ...finding, start: toRecord(field, start), end: toRecord(field, end) }] : [],
      ),
    );
    return { text: text + terminator, output: written.join(sign) + terminator, findings };
  }

  /** A misspelt name would leave its column as it is. */
  function checkedNames(header: readonly string[], line: number): readonly string[] {
    const missing = Object.keys(options.columns ?? {}).find((name) => !header.includes(name));
    if (missing === undefined) return header;
    throw rowInvalid(
      line,
      `names no column \`${missing.slice(0, 40)}\`, which \`columns\` asks for. Write it as there.`,
    );
  }

  function scanAlone(cells: readonly Cell[]): readonly (readonly Finding[])[] {
    const scan = createScan(options, [formOf(cells)], []);
    return cells.map((cell) => scan(cell.text));
  }
  return rowStream(splitter, protectRecord, options);
}

function noNames(): LeamError {
  return new LeamError({
    code: "INVALID_PLUGIN",
    message: "`columns` of protectCsvStream are found by the names of a header: leave `hasHeader: false` out.",
    param: "columns",
  });
}
