import type { Finding } from "@leam/spec";
import { applyOperator } from "../anonymize/apply-operator.ts";
import { redact } from "../anonymize/redact.ts";
import type { LeafReplacement } from "../json/json-text-replacements.ts";
import type { NamedRowOptions } from "./row-options.ts";

/** A value with the name of its column or key, and the words that name it. */
export interface Cell {
  readonly text: string;
  readonly name: string;
  readonly label: string;
}

/**
 * The replacements in one value, each with its finding, in the value's own offsets.
 * @param find Is asked where the caller's `columns` do not say what the value is.
 */
export function replaceInCell(
  cell: Cell,
  find: (cell: Cell) => readonly Finding[],
  options: NamedRowOptions,
): readonly LeafReplacement[] {
  const { operator = redact(), operators } = options;
  return findingsIn(cell, find, options).map((finding) => ({
    start: finding.start,
    end: finding.end,
    text: applyOperator({ ...finding, value: cell.text.slice(finding.start, finding.end) }, operator, operators),
    finding,
  }));
}

function findingsIn(
  cell: Cell,
  find: (cell: Cell) => readonly Finding[],
  { columns = {} }: NamedRowOptions,
): readonly Finding[] {
  const { text, name } = cell;
  const entity = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (entity === undefined) return find(cell);
  if (text.trim() === "") return [];
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return [{ start, end, entity, score: 1, recognizer: "rows/column", why: { rule: "the caller named its column" } }];
}
