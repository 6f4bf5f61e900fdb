import type { AnswerEvent, Citation, Usage } from "@leam/spec";
import { isAnswerRecord } from "./is-answer-record.ts";
import { asList, asNumber, asRecord, asText } from "./lenient.ts";

/**
 * Citations and warnings of the `leam` member, then the answer's end: they come last, since the whole text is what they speak of.
 * A citation or record that is not complete is passed over.
 */
export function* readAddition(value: unknown, usage: Usage): Generator<AnswerEvent> {
  const addition = asRecord(value);
  for (const entry of asList(addition["citations"])) {
    const { choice, citation } = asRecord(entry);
    const index = asNumber(choice);
    if (index !== undefined && isCitation(citation)) yield { type: "citation", choice: index, citation };
  }
  for (const entry of asList(addition["warnings"])) {
    const { code, message } = asRecord(entry);
    const name = asText(code);
    if (name !== undefined) yield { type: "warning", code: name, message: asText(message) ?? "" };
  }
  const { record } = addition;
  yield { type: "answer-end", usage, ...(isAnswerRecord(record) ? { record } : {}) };
}

const offsets = ["answerStart", "answerEnd", "message", "start", "end"] as const;

function isCitation(value: unknown): value is Citation {
  const citation = asRecord(value);
  return offsets.every((name) => Number.isInteger(citation[name]));
}
