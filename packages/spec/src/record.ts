import type { DataRetention, DataTraining } from "./provider-facts.ts";
import type { Usage } from "./usage.ts";

/** Where an answer came from. Every answer has one; what is not known says "unknown" instead of being left out. */
export interface AnswerRecord {
  readonly requestId: string;
  readonly model: string;
  /** Name of the provider that the client called. */
  readonly provider: string;
  /** Who runs it. */
  readonly operator: string;
  /** Where the call was processed: ISO 3166-1 alpha-2, "EU", "local" (never left the machine) or "unknown". */
  readonly jurisdiction: string;
  readonly retention: DataRetention;
  readonly training: DataTraining;
  readonly usage: Usage;
  readonly energy: Energy;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** From the call to the answer's end, in milliseconds. */
  readonly durationMs: number;
  /** What each filter took out of the call and put back into the answer. Counts only, never values. */
  readonly protections: readonly Protection[];
  /** The record that the provider's own server sent: a hub says here who served it. */
  readonly upstream?: AnswerRecord;
}

/** Energy of one call, with the method by which it was found; "unknown" where nobody measured or estimated it. */
export type Energy = "unknown" | { readonly wattHours: number; readonly method: string };

/** What one filter did. Counts, never values. */
export interface Protection {
  readonly filter: string;
  /** Findings by entity type. */
  readonly found: Readonly<Record<string, number>>;
  /** Pseudonyms put back in the answer. */
  readonly restored: number;
  /** Pieces of the answer that looked like a pseudonym and could not be put back. */
  readonly unrestored: number;
}
