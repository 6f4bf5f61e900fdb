import { z } from "zod";
import { type WireToolCall, wireToolCall } from "./messages.ts";
import { type LeamAddition, leamAddition } from "./record.ts";

export interface WireUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
  readonly prompt_tokens_details?:
    | { readonly cached_tokens?: number | null | undefined; readonly [key: string]: unknown }
    | null
    | undefined;
  readonly completion_tokens_details?:
    | { readonly reasoning_tokens?: number | null | undefined; readonly [key: string]: unknown }
    | null
    | undefined;
  /** LEAM's addition: what is counted. */
  readonly leam_unit?: string | null | undefined;
  readonly [key: string]: unknown;
}

export type WireFinishReason = "stop" | "length" | "tool_calls" | "content_filter" | "function_call";

/** Answer of `POST /v1/chat/completions` without `stream`. */
export interface ChatCompletion {
  readonly id: string;
  readonly object: "chat.completion";
  readonly created: number;
  readonly model: string;
  readonly choices: readonly ChatCompletionChoice[];
  readonly usage?: WireUsage | null | undefined;
  readonly leam?: LeamAddition | null | undefined;
  readonly [key: string]: unknown;
}
export interface ChatCompletionChoice {
  readonly index: number;
  readonly message: {
    readonly role: "assistant";
    readonly content: string | null;
    readonly refusal?: string | null | undefined;
    readonly reasoning_content?: string | null | undefined;
    readonly tool_calls?: readonly WireToolCall[] | null | undefined;
    readonly [key: string]: unknown;
  };
  readonly finish_reason: WireFinishReason;
  readonly logprobs?: unknown;
  readonly [key: string]: unknown;
}

/** One `data:` object of the stream. */
export interface ChatCompletionChunk {
  readonly id: string;
  readonly object: "chat.completion.chunk";
  readonly created: number;
  readonly model: string;
  readonly choices: readonly ChatCompletionChunkChoice[];
  readonly usage?: WireUsage | null | undefined;
  readonly leam?: LeamAddition | null | undefined;
  readonly [key: string]: unknown;
}
export interface ChatCompletionChunkChoice {
  readonly index: number;
  readonly delta: {
    readonly role?: string | null | undefined;
    readonly content?: string | null | undefined;
    readonly refusal?: string | null | undefined;
    readonly reasoning_content?: string | null | undefined;
    readonly tool_calls?: readonly WireToolCallDelta[] | null | undefined;
    readonly [key: string]: unknown;
  };
  readonly finish_reason?: WireFinishReason | null | undefined;
  readonly [key: string]: unknown;
}
export interface WireToolCallDelta {
  readonly index: number;
  readonly id?: string | null | undefined;
  readonly type?: "function" | null | undefined;
  readonly function?:
    | {
        readonly name?: string | null | undefined;
        readonly arguments?: string | null | undefined;
        readonly [key: string]: unknown;
      }
    | null
    | undefined;
  readonly [key: string]: unknown;
}

const wireUsage = z.looseObject({
  prompt_tokens: z.int(),
  completion_tokens: z.int(),
  total_tokens: z.int(),
  prompt_tokens_details: z.looseObject({ cached_tokens: z.int().nullish() }).nullish(),
  completion_tokens_details: z.looseObject({ reasoning_tokens: z.int().nullish() }).nullish(),
  leam_unit: z.string().nullish(),
});
const finishReason = z.enum(["stop", "length", "tool_calls", "content_filter", "function_call"]);

export const chatCompletion: z.ZodType<ChatCompletion> = z.looseObject({
  id: z.string(),
  object: z.literal("chat.completion"),
  created: z.int(),
  model: z.string(),
  choices: z.array(
    z.looseObject({
      index: z.int(),
      message: z.looseObject({
        role: z.literal("assistant"),
        content: z.string().nullable(),
        refusal: z.string().nullish(),
        reasoning_content: z.string().nullish(),
        tool_calls: z.array(wireToolCall).nullish(),
      }),
      finish_reason: finishReason,
    }),
  ),
  usage: wireUsage.nullish(),
  leam: leamAddition.nullish(),
});

const toolCallDelta = z.looseObject({
  index: z.int(),
  id: z.string().nullish(),
  type: z.literal("function").nullish(),
  function: z.looseObject({ name: z.string().nullish(), arguments: z.string().nullish() }).nullish(),
});

export const chatCompletionChunk: z.ZodType<ChatCompletionChunk> = z.looseObject({
  id: z.string(),
  object: z.literal("chat.completion.chunk"),
  created: z.int(),
  model: z.string(),
  choices: z.array(
    z.looseObject({
      index: z.int(),
      delta: z.looseObject({
        role: z.string().nullish(),
        content: z.string().nullish(),
        refusal: z.string().nullish(),
        reasoning_content: z.string().nullish(),
        tool_calls: z.array(toolCallDelta).nullish(),
      }),
      finish_reason: finishReason.nullish(),
    }),
  ),
  usage: wireUsage.nullish(),
  leam: leamAddition.nullish(),
});
