import type { EntityType, Finding } from "@leam/spec";
import { type FindOptions, findPersonalData } from "../scan/find-personal-data.ts";
import { wantedTypes } from "../scan/wanted-types.ts";
import { applyOperator } from "./apply-operator.ts";
import type { Operator, Operators } from "./operator.ts";
import { redact } from "./redact.ts";

export interface AnonymizeOptions extends FindOptions {
  /** What stands in for every finding that `operators` does not name. Default: `redact()`. */
  readonly operator?: Operator;
  /** Operators for single types: `{ DATE_OF_BIRTH: generalize() }`. */
  readonly operators?: Operators;
  /** The types that are replaced. Default: all that are found. */
  readonly entities?: readonly EntityType[];
}

export interface AnonymizedText {
  readonly text: string;
  /** What was replaced, in offsets of the text that was given. */
  readonly findings: readonly Finding[];
  /** How many findings of each type were replaced. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Replaces the personal data of a text by what the operators make of it. Plain text only: JSON may stop being JSON.
 * Whether the result is anonymous in the sense of the GDPR depends on the operators, the rest of the text and what was not found.
 * @throws {LeamError} PROTECTION_FAILED where a recognizer or an operator throws, INVALID_PLUGIN for a type or a score that does not exist.
 * @example
 * const letter = anonymize("Write to anna.meier@example.org.");
 * console.log(letter.text); // "Write to [EMAIL]."
 */
export function anonymize(text: string, options: AnonymizeOptions = {}): AnonymizedText {
  const { operator = redact(), operators = {}, entities, ...findOptions } = options;
  const isWanted = wantedTypes({ ...findOptions, ...(entities && { entities }) });
  const findings = findPersonalData(text, findOptions).filter(isWanted);
  const counts: Record<string, number> = {};
  let replaced = "";
  let from = 0;
  for (const finding of findings) {
    const value = text.slice(finding.start, finding.end);
    replaced += text.slice(from, finding.start) + applyOperator({ ...finding, value }, operator, operators);
    from = finding.end;
    counts[finding.entity] = (counts[finding.entity] ?? 0) + 1;
  }
  return { text: replaced + text.slice(from), findings, counts };
}
