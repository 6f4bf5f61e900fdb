import type { Policy, Transport } from "@leam/client";
import type { DataProtectionOptions } from "@leam/data-protection";
import type { Filter, Language, Provider, ProviderFacts } from "@leam/spec";

/** Who answers. */
export interface ServerOptions {
  /** An OpenAI-compatible server or LEAM hub. Default: `LEAM_BASE_URL`; without it the embedded provider answers in this process. */
  readonly baseUrl?: string | undefined;
  /** Default: `LEAM_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** Model of a call that names none. Default: `LEAM_MODEL`; without a server "leam-extractive-1". */
  readonly model?: string | undefined;
  /** Default: without a server "leam-hash-embed-1". */
  readonly embeddingModel?: string | undefined;
  /** What is known of the server at `baseUrl`, for policy and record. */
  readonly facts?: Partial<ProviderFacts>;
  /** HTTP for `baseUrl`. Default: `fetch`; on Node, `nodeTransport()` of `@leam/client/node` costs less. */
  readonly transport?: Transport;
  /** Providers of your own; `baseUrl` and the embedded provider are then not used. */
  readonly providers?: readonly Provider[];
}

export interface LeamOptions extends ServerOptions {
  /** Default: all of `@leam/languages`. */
  readonly languages?: readonly Language[];
  /** Options of the data-protection filter, or false to send everything as it is. Default: everything the filter knows is protected. */
  readonly dataProtection?: DataProtectionOptions | false;
  /** Further filters. They stand below data protection: what they see is pseudonymized already. */
  readonly filters?: readonly Filter[];
  /** What a provider must promise. Default: nothing is asked. */
  readonly policy?: Policy;
}
