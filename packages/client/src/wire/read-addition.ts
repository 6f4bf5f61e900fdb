import type { AnswerEvent, AnswerRecord, Citation, Usage } from "@leam/spec";
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

export function isAnswerRecord(value: unknown): value is AnswerRecord {
  // A loop, not a recursion: how deep `upstream` goes is the server's choice.
  let record: unknown = value;
  while (isBareRecord(record)) {
    const { upstream } = record;
    if (upstream === undefined) return true;
    record = upstream;
  }
  return false;
}

const texts = ["requestId", "model", "provider", "operator", "jurisdiction", "training", "startedAt"] as const;

function isBareRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  const record = asRecord(value);
  const { retention, energy } = record;
  return (
    texts.every((name) => typeof record[name] === "string") &&
    (typeof retention === "string" || typeof asRecord(retention)["days"] === "number") &&
    (energy === "unknown" || typeof asRecord(energy)["wattHours"] === "number") &&
    typeof record["durationMs"] === "number" &&
    typeof record["usage"] === "object" &&
    record["usage"] !== null &&
    Array.isArray(record["protections"])
  );
}

const offsets = ["answerStart", "answerEnd", "message", "start", "end"] as const;

function isCitation(value: unknown): value is Citation {
  const citation = asRecord(value);
  return offsets.every((name) => Number.isInteger(citation[name]));
}
