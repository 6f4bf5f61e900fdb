import { z } from "zod";
import type { AnswerRecord } from "../record.ts";
import type { Citation } from "../answer.ts";
import type { Usage } from "../usage.ts";

/*
 * LEAM's addition to an answer, under the key `leam`: of a whole completion, or of the last chunk that carries a finish reason.
 * Clients that do not know it pass over it.
 */

export interface LeamAddition {
  readonly record?: AnswerRecord | undefined;
  /** Citations by choice index. */
  readonly citations?: readonly { readonly choice: number; readonly citation: Citation }[] | undefined;
  readonly warnings?: readonly { readonly code: string; readonly message: string }[] | undefined;
  readonly [key: string]: unknown;
}

const usage: z.ZodType<Usage> = z.object({
  inputTokens: z.number().exactOptional(),
  outputTokens: z.number().exactOptional(),
  totalTokens: z.number().exactOptional(),
  cachedInputTokens: z.number().exactOptional(),
  reasoningTokens: z.number().exactOptional(),
  unit: z.enum(["tokens", "words"]).exactOptional(),
});

const protection = z.object({
  filter: z.string(),
  found: z.record(z.string(), z.number()),
  restored: z.number(),
  unrestored: z.number(),
});

export const answerRecord: z.ZodType<AnswerRecord> = z.object({
  requestId: z.string(),
  model: z.string(),
  provider: z.string(),
  operator: z.string(),
  jurisdiction: z.string(),
  retention: z.union([z.enum(["none", "unknown"]), z.object({ days: z.number() })]),
  training: z.enum(["never", "opt-in", "allowed", "unknown"]),
  usage,
  energy: z.union([z.literal("unknown"), z.object({ wattHours: z.number(), method: z.string() })]),
  startedAt: z.string(),
  durationMs: z.number(),
  protections: z.array(protection),
  get upstream() {
    return answerRecord.exactOptional();
  },
});

const citation: z.ZodType<Citation> = z.object({
  answerStart: z.int(),
  answerEnd: z.int(),
  message: z.int(),
  part: z.int().exactOptional(),
  start: z.int(),
  end: z.int(),
  score: z.number().exactOptional(),
});

export const leamAddition: z.ZodType<LeamAddition> = z.looseObject({
  record: answerRecord.optional(),
  citations: z.array(z.object({ choice: z.int(), citation })).optional(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })).optional(),
});
