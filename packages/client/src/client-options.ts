import type {
  Answer,
  ChatSettings,
  DatasetCatalog,
  Embeddings,
  Filter,
  JsonObject,
  Message,
  ModelCard,
  Provider,
  ResponseFormat,
  ToolChoice,
  ToolDefinition,
} from "@leam/spec";
import type { Datasets } from "./resources/datasets.ts";
import type { Policy } from "./policy.ts";

export interface ClientOptions {
  /** Who answers. With several, a model is asked of the first that lists it. */
  readonly providers: Provider | readonly Provider[];
  /** Layers around every call, the outermost first. Default: none. */
  readonly filters?: readonly Filter[];
  /** What a provider must promise before anything is sent to it. Default: nothing is asked. */
  readonly policy?: Policy;
  /** Model of a chat call that names none. */
  readonly model?: string;
  /** Model of an embedding call that names none. */
  readonly embeddingModel?: string;
  /** Datasets to offer. Default: those of the first provider that has some. */
  readonly datasets?: DatasetCatalog;
}

/** One client for chat, embeddings, models and datasets. */
export interface Client {
  /**
   * Asks a model. The promise resolves when the call is on its way; what then goes wrong is thrown by the answer.
   * @throws {LeamError} INVALID_CALL, MODEL_NOT_FOUND, POLICY_VIOLATION, PROTECTION_FAILED, PROVIDER_*, STREAM_*, ABORTED
   */
  chat(options: ChatOptions): Promise<Answer>;
  /** @throws {LeamError} INVALID_CALL, UNSUPPORTED_BY_MODEL, MODEL_NOT_FOUND, POLICY_VIOLATION, PROTECTION_FAILED, PROVIDER_* */
  embed(options: EmbedOptions): Promise<Embeddings>;
  readonly models: Models;
  readonly datasets: Datasets;
}

export interface Models {
  /** The cards of every provider's models. */
  list(options?: { readonly signal?: AbortSignal }): Promise<readonly ModelCard[]>;
  /** @throws {LeamError} MODEL_NOT_FOUND */
  get(id: string, options?: { readonly signal?: AbortSignal }): Promise<ModelCard>;
}

export interface ChatOptions extends ChatSettings {
  /** A conversation, or the text of one user message. */
  readonly messages: string | readonly Message[];
  /** Default: the client's `model`. */
  readonly model?: string;
  readonly tools?: readonly ToolDefinition[];
  readonly toolChoice?: ToolChoice;
  readonly responseFormat?: ResponseFormat;
  /** False asks the provider for the answer in one piece. Default: true. */
  readonly stream?: boolean;
  /** Fields of the provider's API beyond these. */
  readonly extra?: JsonObject;
  readonly signal?: AbortSignal;
  /** Default: a random UUID. */
  readonly requestId?: string;
}

export interface EmbedOptions {
  readonly input: string | readonly string[];
  /** Default: the client's `embeddingModel`. */
  readonly model?: string;
  readonly dimensions?: number;
  readonly extra?: JsonObject;
  readonly signal?: AbortSignal;
  /** Default: a random UUID. */
  readonly requestId?: string;
}
