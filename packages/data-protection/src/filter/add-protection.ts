import type { AnswerRecord, Protection } from "@leam/spec";

/** The record with this filter's counts after those of the filters below. */
export function addProtection(record: AnswerRecord, counts: Omit<Protection, "filter">): AnswerRecord {
  return { ...record, protections: [...record.protections, { filter: "data-protection", ...counts }] };
}
