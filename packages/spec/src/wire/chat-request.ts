import { z } from "zod";
import { type WireMessage, wireMessage } from "./messages.ts";

/** Body of `POST /v1/chat/completions`. */
export interface ChatCompletionRequest {
  readonly model: string;
  readonly messages: readonly WireMessage[];
  readonly stream?: boolean | null | undefined;
  readonly stream_options?:
    | { readonly include_usage?: boolean | null | undefined; readonly [key: string]: unknown }
    | null
    | undefined;
  readonly temperature?: number | null | undefined;
  readonly top_p?: number | null | undefined;
  readonly max_tokens?: number | null | undefined;
  /** The newer name of `max_tokens`; it wins where both are given. */
  readonly max_completion_tokens?: number | null | undefined;
  readonly n?: number | null | undefined;
  readonly stop?: string | readonly string[] | null | undefined;
  readonly seed?: number | null | undefined;
  readonly presence_penalty?: number | null | undefined;
  readonly frequency_penalty?: number | null | undefined;
  readonly tools?: readonly WireTool[] | null | undefined;
  readonly tool_choice?: WireToolChoice | null | undefined;
  readonly response_format?: WireResponseFormat | null | undefined;
  readonly [key: string]: unknown;
}

export interface WireTool {
  readonly type: "function";
  readonly function: {
    readonly name: string;
    readonly description?: string | null | undefined;
    readonly parameters?: Readonly<Record<string, unknown>> | null | undefined;
    readonly strict?: boolean | null | undefined;
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

export type WireToolChoice =
  | "auto"
  /** Mistral's word for "required". */
  | "any"
  | "none"
  | "required"
  | {
      readonly type: "function";
      readonly function: { readonly name: string; readonly [key: string]: unknown };
      readonly [key: string]: unknown;
    };

export type WireResponseFormat =
  | { readonly type: "text"; readonly [key: string]: unknown }
  | { readonly type: "json_object"; readonly [key: string]: unknown }
  | {
      readonly type: "json_schema";
      readonly json_schema: {
        readonly name: string;
        readonly schema?: Readonly<Record<string, unknown>> | null | undefined;
        readonly strict?: boolean | null | undefined;
        readonly [key: string]: unknown;
      };
      readonly [key: string]: unknown;
    };

const anyRecord = z.record(z.string(), z.unknown());

const tool = z.looseObject({
  type: z.literal("function"),
  function: z.looseObject({
    name: z.string().min(1),
    description: z.string().nullish(),
    parameters: anyRecord.nullish(),
    strict: z.boolean().nullish(),
  }),
});

const toolChoice = z.union([
  z.enum(["auto", "any", "none", "required"]),
  z.looseObject({ type: z.literal("function"), function: z.looseObject({ name: z.string() }) }),
]);

const responseFormat = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("text") }),
  z.looseObject({ type: z.literal("json_object") }),
  z.looseObject({
    type: z.literal("json_schema"),
    json_schema: z.looseObject({ name: z.string(), schema: anyRecord.nullish(), strict: z.boolean().nullish() }),
  }),
]);

export const chatCompletionRequest: z.ZodType<ChatCompletionRequest> = z.looseObject({
  model: z.string().min(1),
  messages: z.array(wireMessage).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  max_tokens: z.int().min(1).nullish(),
  max_completion_tokens: z.int().min(1).nullish(),
  n: z.int().min(1).max(128).nullish(),
  stop: z.union([z.string(), z.array(z.string())]).nullish(),
  seed: z.int().nullish(),
  presence_penalty: z.number().min(-2).max(2).nullish(),
  frequency_penalty: z.number().min(-2).max(2).nullish(),
  tools: z.array(tool).nullish(),
  tool_choice: toolChoice.nullish(),
  response_format: responseFormat.nullish(),
});
