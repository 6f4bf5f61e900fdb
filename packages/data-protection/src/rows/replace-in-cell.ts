import type { Finding } from "@leam/spec";
import { applyOperator } from "../anonymize/apply-operator.ts";
import type { Operators } from "../anonymize/operator.ts";
import { redact } from "../anonymize/redact.ts";
import type { LeafReplacement } from "../json/json-text-replacements.ts";
import { findingStretch, literalStretches, mergeStretches } from "../replace/stretch.ts";
import type { NamedRowOptions } from "./row-options.ts";
import type { RowTags } from "./row-tags.ts";

/** A value with the name of its column or key, and the words that name it. */
export interface Cell {
  readonly text: string;
  readonly name: string;
  readonly label: string;
  /** It is a number of JSON. */
  readonly isNumber?: boolean;
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
  const { operator = redact(), operators, tags } = options;
  const found = findingsIn(cell, find, options);
  if (tags !== undefined) return tagged(cell, found, { tags, operators });
  return found.map((finding) => ({
    start: finding.start,
    end: finding.end,
    text: applyOperator({ ...finding, value: cell.text.slice(finding.start, finding.end) }, operator, operators),
    finding,
  }));
}

/** Also what only looks like a tag gets one, or it would be taken for one on the way back. */
function tagged(
  { text, isNumber = false }: Cell,
  found: readonly Finding[],
  { tags, operators }: { readonly tags: RowTags; readonly operators: Operators | undefined },
): readonly LeafReplacement[] {
  // A part of a number is no number: all of it goes.
  const wide = isNumber ? found.map((finding) => ({ ...finding, start: 0, end: text.length })) : found;
  return mergeStretches(text, [...wide.map(findingStretch), ...literalStretches(text)]).map((stretch) => {
    const { start, end, entity, finding } = stretch;
    const value = text.slice(start, end);
    if (finding === undefined) return { start, end, text: tags.tagFor({ entity, text: value, kind: "literal" }) };
    const kind = isNumber ? "number" : "text";
    const tag = (): string => tags.tagFor({ entity, text: value, kind });
    const whole = { ...finding, start, end, entity };
    return { start, end, text: applyOperator({ ...whole, value }, tag, operators), finding: whole };
  });
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
