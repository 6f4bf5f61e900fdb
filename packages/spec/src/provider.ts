import type { AnswerEvent } from "./answer.ts";
import type { ChatCall, EmbedCall } from "./call.ts";
import type { DatasetCatalog } from "./dataset.ts";
import type { ModelCard } from "./model-card.ts";
import type { ProviderFacts } from "./provider-facts.ts";
import type { Usage } from "./usage.ts";
import type { AnswerRecord } from "./record.ts";

/** Something that answers calls: a server behind HTTP, or code in this process. */
export interface Provider {
  /** Lower-case, unique among the providers of a client: "embedded", "llm.example.eu". */
  readonly name: string;
  readonly facts: ProviderFacts;
  models(options?: { readonly signal?: AbortSignal }): Promise<readonly ModelCard[]>;
  /**
   * Answers a chat call. The stream must end with `answer-end` or throw, and must stop promptly when `call.signal` aborts or the reader returns.
   * @throws {LeamError} PROVIDER_*, STREAM_*, MODEL_NOT_FOUND, UNSUPPORTED_BY_MODEL, ABORTED
   */
  answer(call: ChatCall): AsyncIterable<AnswerEvent>;
  /** Absent where the provider has no embeddings. */
  embed?(call: EmbedCall): Promise<Embeddings>;
  /** Datasets that the provider's server shares. */
  readonly datasets?: DatasetCatalog;
}

/** Vectors for texts, in the order of the texts. */
export interface Embeddings {
  readonly model: string;
  /** One vector a text; all of one length. */
  readonly vectors: readonly (readonly number[])[];
  readonly usage: Usage;
  /** From the client: always the whole record. */
  readonly record?: AnswerRecord;
}
