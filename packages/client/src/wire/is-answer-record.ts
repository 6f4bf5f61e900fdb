import type { AnswerRecord } from "@leam/spec";
import { asNumber, asRecord, isRecord } from "./lenient.ts";

/** Whether a server's record is complete and of the right types, with all that stand below it. Whether it is true nobody can see. */
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

const texts = ["requestId", "model", "provider", "operator", "jurisdiction", "startedAt"] as const;
const trainings: ReadonlySet<unknown> = new Set(["never", "opt-in", "allowed", "unknown"]);

function isBareRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  const record = asRecord(value);
  const { retention, energy, protections } = record;
  const { wattHours, method } = asRecord(energy);
  return (
    texts.every((name) => typeof record[name] === "string") &&
    trainings.has(record["training"]) &&
    (retention === "none" || retention === "unknown" || isAmount(asRecord(retention)["days"])) &&
    (energy === "unknown" || (isAmount(wattHours) && typeof method === "string")) &&
    isAmount(record["durationMs"]) &&
    isUsage(record["usage"]) &&
    Array.isArray(protections) &&
    protections.every(isProtection)
  );
}

function isUsage(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([name, figure]) => name === "unit" || isAmount(figure));
}

function isProtection(value: unknown): boolean {
  const { filter, found, restored, unrestored } = asRecord(value);
  if (typeof filter !== "string" || !isRecord(found)) return false;
  return isAmount(restored) && isAmount(unrestored) && Object.values(found).every(isAmount);
}

function isAmount(value: unknown): boolean {
  const amount = asNumber(value);
  return amount !== undefined && amount >= 0;
}
