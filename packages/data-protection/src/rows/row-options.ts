import type { EntityType, Finding } from "@leam/spec";
import type { Operator, Operators } from "../anonymize/operator.ts";
import type { ProtectOptions } from "../filter/options.ts";
import type { RowTags } from "./row-tags.ts";

export interface RowOptions extends Omit<ProtectOptions, "key" | "replacement"> {
  /** What stands in for every finding that `operators` does not name. Default: `redact()`. */
  readonly operator?: Operator;
  /** Operators for single types. */
  readonly operators?: Operators;
  /**
   * Tags that come back: they stand in for every finding that `operators` does not name, and for what only looks like a tag. With them
   * `operator` is not asked. Default: none.
   */
  readonly tags?: RowTags;
  /** Is told of each row, in order, before its text is given out. */
  readonly onRow?: (row: ProtectedRow) => void;
  /** Longest row in UTF-16 code units: so much is held in memory. Default: 1,048,576. */
  readonly longestRow?: number;
}

/** Options for rows whose values have names. */
export interface NamedRowOptions extends RowOptions {
  /** Columns or keys whose values are always replaced, whatever they look like, and the type they are of: `{ surname: "PERSON" }`. */
  readonly columns?: Readonly<Record<string, EntityType>>;
}

/** What was done to a row, or to a piece of a text. */
export interface ProtectedRow {
  /** Line of the input in which it begins, 1-based. */
  readonly line: number;
  /** As it stood in the input, with what ends it. Personal data: do not log it. */
  readonly text: string;
  /** What is given out for it. */
  readonly output: string;
  /** In offsets of `text`. */
  readonly findings: readonly Finding[];
}

export const defaultLongestRow = 1_048_576;
