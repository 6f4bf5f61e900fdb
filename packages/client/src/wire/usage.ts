import type { FinishReason, Usage } from "@leam/spec";
import type { WireFinishReason, WireUsage } from "@leam/spec/wire";
import { asNumber, asRecord } from "./lenient.ts";

/** The figures that a server gave; what is null, missing or below zero stays unknown. */
export function fromUsage(value: unknown): Usage {
  const usage = asRecord(value);
  return {
    ...figure("inputTokens", usage["prompt_tokens"]),
    ...figure("outputTokens", usage["completion_tokens"]),
    ...figure("totalTokens", usage["total_tokens"]),
    ...figure("cachedInputTokens", asRecord(usage["prompt_tokens_details"])["cached_tokens"]),
    ...figure("reasoningTokens", asRecord(usage["completion_tokens_details"])["reasoning_tokens"]),
    ...(usage["leam_unit"] === "words" ? { unit: "words" } : {}),
  };
}

function figure<Name extends string>(name: Name, value: unknown): Partial<Record<Name, number>> {
  const figures: Partial<Record<Name, number>> = {};
  const number = asNumber(value);
  if (number !== undefined && number >= 0) figures[name] = number;
  return figures;
}

/** Undefined where a figure is missing: the wire has no word for "unknown", and 0 would be a lie. */
export function toUsage(usage: Usage): WireUsage | undefined {
  const { inputTokens, outputTokens } = usage;
  if (inputTokens === undefined || outputTokens === undefined) return undefined;
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: usage.totalTokens ?? inputTokens + outputTokens,
    ...(usage.cachedInputTokens === undefined
      ? {}
      : { prompt_tokens_details: { cached_tokens: usage.cachedInputTokens } }),
    ...(usage.reasoningTokens === undefined
      ? {}
      : { completion_tokens_details: { reasoning_tokens: usage.reasoningTokens } }),
    ...(usage.unit === "words" ? { leam_unit: "words" } : {}),
  };
}

export function fromFinishReason(reason: string): FinishReason {
  switch (reason) {
    case "stop":
    case "length":
      return reason;
    case "tool_calls":
    case "function_call":
      return "tool-calls";
    case "content_filter":
      return "content-filter";
    default:
      return "other";
  }
}

export function toFinishReason(reason: FinishReason): WireFinishReason {
  switch (reason) {
    case "tool-calls":
      return "tool_calls";
    case "content-filter":
      return "content_filter";
    case "length":
      return "length";
    default:
      return "stop";
  }
}
