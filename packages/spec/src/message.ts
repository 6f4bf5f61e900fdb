import type { JsonObject } from "./json.ts";

/** A message of a conversation, oldest first in a call. */
export type Message = SystemMessage | UserMessage | AssistantMessage | ToolMessage;

/** Instructions that stand above the conversation. `developer` is the newer name that some servers use for `system`. */
export interface SystemMessage {
  readonly role: "system" | "developer";
  readonly content: MessageContent;
  readonly name?: string;
  /** Fields beyond the documented ones; they travel to the provider unchanged, through the filters. */
  readonly extra?: JsonObject;
}

export interface UserMessage {
  readonly role: "user";
  readonly content: MessageContent;
  readonly name?: string;
  readonly extra?: JsonObject;
}

export interface AssistantMessage {
  readonly role: "assistant";
  /** Empty when the turn holds only tool calls. */
  readonly content: MessageContent;
  readonly toolCalls?: readonly ToolCall[];
  readonly name?: string;
  readonly extra?: JsonObject;
}

/** What a tool gave back for the call with {@link toolCallId}. */
export interface ToolMessage {
  readonly role: "tool";
  readonly toolCallId: string;
  readonly content: MessageContent;
  readonly extra?: JsonObject;
}

/** Plain text, or parts in reading order. */
export type MessageContent = string | readonly ContentPart[];

export type ContentPart = TextPart | ImagePart | FilePart;

export interface TextPart {
  readonly type: "text";
  readonly text: string;
}

export interface ImagePart {
  readonly type: "image";
  /** An `https:` address or a `data:` URL. */
  readonly url: string;
  readonly detail?: "auto" | "low" | "high";
}

export interface FilePart {
  readonly type: "file";
  /** The file's name as the model shall see it. */
  readonly name?: string;
  /** A `data:` URL with the content. Give this or {@link fileId}. */
  readonly data?: string;
  /** The provider's id of a file uploaded before. */
  readonly fileId?: string;
}

/** A model's wish to run a tool. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** The arguments as the model wrote them: JSON text, not yet parsed and not yet to be trusted. */
  readonly arguments: string;
}
