import { rowInvalid } from "./row-invalid.ts";

/** A field of a record. */
export interface CsvField {
  /** Its place in the record, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** What it says: without its quotes, and inner quotes single. */
  readonly text: string;
}

/** @throws {LeamError} DATASET_INVALID where something follows a closing quote. */
export function csvFields(record: string, delimiter: string, line: number): readonly CsvField[] {
  const fields: CsvField[] = [];
  for (let start = 0; ;) {
    const field = record[start] === '"' ? quotedField(record, start) : plainField(record, start, delimiter);
    fields.push(field);
    if (field.end >= record.length) return fields;
    if (record[field.end] !== delimiter) {
      throw rowInvalid(
        line,
        `has something behind the closing quote of field ${fields.length}. Double the quotes inside it.`,
      );
    }
    start = field.end + 1;
  }
}

function plainField(record: string, start: number, delimiter: string): CsvField {
  const next = record.indexOf(delimiter, start);
  const end = next < 0 ? record.length : next;
  return { start, end, isQuoted: false, text: record.slice(start, end) };
}

function quotedField(record: string, start: number): CsvField {
  let quote = record.indexOf('"', start + 1);
  while (quote >= 0 && record[quote + 1] === '"') quote = record.indexOf('"', quote + 2);
  const close = quote < 0 ? record.length : quote;
  return { start, end: close + 1, isQuoted: true, text: record.slice(start + 1, close).replaceAll('""', '"') };
}

/** A field as it is written: in quotes where it was, or where it must be. */
export function writeField(text: string, delimiter: string, wasQuoted: boolean): string {
  const mustQuote = wasQuoted || text.includes(delimiter) || /["\r\n]/u.test(text);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The place in the record of an offset of a field's text. */
export function toRecord({ start, isQuoted, text }: CsvField, offset: number): number {
  if (!isQuoted) return start + offset;
  return start + 1 + offset + (text.slice(0, offset).split('"').length - 1);
}
