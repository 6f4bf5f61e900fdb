import { z } from "zod";

/*
 * Messages as they stand in a chat completion request. Objects are loose: a field that is not described here passes through.
 * `null` is taken wherever the wire says optional, since clients send both.
 */

export interface WireToolCall {
  readonly id: string;
  /** Some clients leave it out. */
  readonly type?: "function" | null | undefined;
  readonly function: { readonly name: string; readonly arguments: string; readonly [key: string]: unknown };
  readonly [key: string]: unknown;
}

export type WirePart =
  | { readonly type: "text"; readonly text: string; readonly [key: string]: unknown }
  | { readonly type: "image_url"; readonly image_url: WireImage | string; readonly [key: string]: unknown }
  | { readonly type: "file"; readonly file: WireFile; readonly [key: string]: unknown };

export interface WireImage {
  readonly url: string;
  readonly detail?: "auto" | "low" | "high" | null | undefined;
  readonly [key: string]: unknown;
}
export interface WireFile {
  readonly filename?: string | null | undefined;
  readonly file_data?: string | null | undefined;
  readonly file_id?: string | null | undefined;
  readonly [key: string]: unknown;
}

export type WireContent = string | readonly WirePart[];

export type WireMessage =
  | {
      readonly role: "system" | "developer" | "user";
      readonly content: WireContent;
      readonly name?: string | null | undefined;
      readonly [key: string]: unknown;
    }
  | {
      readonly role: "assistant";
      readonly content?: WireContent | null | undefined;
      readonly name?: string | null | undefined;
      readonly tool_calls?: readonly WireToolCall[] | null | undefined;
      readonly [key: string]: unknown;
    }
  | {
      readonly role: "tool";
      readonly content: WireContent;
      readonly tool_call_id: string;
      readonly [key: string]: unknown;
    };

export const wireToolCall: z.ZodType<WireToolCall> = z.looseObject({
  id: z.string(),
  type: z.literal("function").nullish(),
  function: z.looseObject({ name: z.string(), arguments: z.string() }),
});

const part = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("text"), text: z.string() }),
  z.looseObject({
    type: z.literal("image_url"),
    // Mistral's callers send the bare address.
    image_url: z.union([
      z.string(),
      z.looseObject({ url: z.string(), detail: z.enum(["auto", "low", "high"]).nullish() }),
    ]),
  }),
  z.looseObject({
    type: z.literal("file"),
    file: z.looseObject({
      filename: z.string().nullish(),
      file_data: z.string().nullish(),
      file_id: z.string().nullish(),
    }),
  }),
]);
const content = z.union([z.string(), z.array(part)]);

export const wireMessage: z.ZodType<WireMessage> = z.discriminatedUnion("role", [
  z.looseObject({ role: z.enum(["system", "developer", "user"]), content, name: z.string().nullish() }),
  z.looseObject({
    role: z.literal("assistant"),
    content: content.nullish(),
    name: z.string().nullish(),
    tool_calls: z.array(wireToolCall).nullish(),
  }),
  z.looseObject({ role: z.literal("tool"), content, tool_call_id: z.string() }),
]);
