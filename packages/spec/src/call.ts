import type { JsonObject } from "./json.ts";
import type { Message } from "./message.ts";

/** A chat call on its way down: what the application asked, after the client checked it. Filters may replace it, never change it. */
export interface ChatCall {
  readonly kind: "chat";
  /** Identifies the call in errors, records and logs; also the key under which a server may de-duplicate a retry. */
  readonly requestId: string;
  readonly model: string;
  readonly messages: readonly Message[];
  readonly tools?: readonly ToolDefinition[];
  readonly toolChoice?: ToolChoice;
  readonly responseFormat?: ResponseFormat;
  readonly settings?: ChatSettings;
  /** Whether the provider shall send the answer piece by piece or in one piece. The answer is a stream of events either way. Default: true. */
  readonly stream?: boolean;
  /** Fields beyond the documented ones, sent to the provider as they are. */
  readonly extra?: JsonObject;
  /** Aborting it stops the call at every layer, also during a retry's wait. */
  readonly signal?: AbortSignal;
}

/** A call for embeddings. */
export interface EmbedCall {
  readonly kind: "embed";
  readonly requestId: string;
  readonly model: string;
  /** The texts; the answer's vectors stand in the same order. */
  readonly input: readonly string[];
  /** Length of each vector, where the model lets one choose. */
  readonly dimensions?: number;
  readonly extra?: JsonObject;
  readonly signal?: AbortSignal;
}

/** How the model shall write. All optional: a provider's own default stands where nothing is said. */
export interface ChatSettings {
  /** Randomness, 0 to 2. */
  readonly temperature?: number;
  /** Nucleus sampling, 0 to 1. */
  readonly topP?: number;
  /** Longest answer in tokens. */
  readonly maxTokens?: number;
  /** Texts at which the model stops. */
  readonly stop?: readonly string[];
  readonly seed?: number;
  /** -2 to 2. */
  readonly presencePenalty?: number;
  /** -2 to 2. */
  readonly frequencyPenalty?: number;
  /** How many answers to write, side by side. Default: 1. */
  readonly choices?: number;
}

/** A function that the model may ask to be called. */
export interface ToolDefinition {
  readonly name: string;
  readonly description?: string;
  /** JSON Schema of the arguments. */
  readonly parameters?: JsonObject;
  readonly strict?: boolean;
}

export type ToolChoice = "auto" | "none" | "required" | { readonly tool: string };

/** The form of the answer: free text, any JSON object, or JSON that follows a schema. */
export type ResponseFormat =
  | { readonly type: "text" }
  | { readonly type: "json" }
  | { readonly type: "json-schema"; readonly name: string; readonly schema: JsonObject; readonly strict?: boolean };
