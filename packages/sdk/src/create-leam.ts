import { type Client, createClient, hub, type Policy, type Transport } from "@leam/client";
import { dataProtection, type DataProtectionOptions, protect, type ProtectedText } from "@leam/data-protection";
import { embedded } from "@leam/embedded";
import { allLanguages, createIdentifier } from "@leam/languages";
import type { Filter, Identification, Language, Provider, ProviderFacts } from "@leam/spec";
import { environment } from "./environment.ts";

export interface LeamOptions {
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
  /** Default: all of `@leam/languages`. */
  readonly languages?: readonly Language[];
  /** Options of the data-protection filter, or false to send everything as it is. Default: everything the filter knows is protected. */
  readonly dataProtection?: DataProtectionOptions | false;
  /** Further filters. They stand below data protection: what they see is pseudonymized already. */
  readonly filters?: readonly Filter[];
  /** What a provider must promise. Default: nothing is asked. */
  readonly policy?: Policy;
}

/** A client with everything wired. */
export interface Leam extends Client {
  /** The language of a text, among the languages given. */
  identify(text: string): Identification;
  /** One text without its personal data, and the way back: what the filter does to a call. */
  protect(text: string): ProtectedText;
}

/**
 * The SDK in one call: with no options it runs in this process, without key, server or download; with `baseUrl`, or `LEAM_BASE_URL`
 * in the environment, the same code talks to a server. Personal data is replaced before a call leaves and restored in the answer.
 *
 * @example
 * ```ts
 * import { createLeam } from "@leam/sdk";
 *
 * const leam = createLeam();
 * const answer = await leam.chat({ messages: "Who called? Ms Maria Keller rang about the lease. Her number is +49 30 90182045." });
 * console.log(await answer.text());
 * ```
 */
export function createLeam(options: LeamOptions = {}): Leam {
  const { languages = allLanguages, filters = [], policy } = options;
  const identify = createIdentifier(languages);
  const protectionOptions: DataProtectionOptions = {
    languages,
    identify,
    ...(options.dataProtection === false ? {} : options.dataProtection),
  };
  const protection = options.dataProtection === false ? [] : [dataProtection(protectionOptions)];
  const { providers, model, embeddingModel } = chooseProviders(options);
  const client = createClient({
    providers,
    filters: [...protection, ...filters],
    ...(policy === undefined ? {} : { policy }),
    ...(model === undefined ? {} : { model }),
    ...(embeddingModel === undefined ? {} : { embeddingModel }),
  });
  return { ...client, identify, protect: (text) => protect(text, protectionOptions) };
}

interface Choice {
  readonly providers: readonly Provider[];
  readonly model: string | undefined;
  readonly embeddingModel: string | undefined;
}

// A server that fails is never replaced by the embedded provider: an answer by quotation must not pass for a model's.
function chooseProviders(options: LeamOptions): Choice {
  const {
    baseUrl = environment("LEAM_BASE_URL"),
    apiKey = environment("LEAM_API_KEY"),
    facts,
    transport,
    embeddingModel,
  } = options;
  if (options.providers !== undefined) return { providers: options.providers, model: options.model, embeddingModel };
  if (baseUrl === undefined) {
    return {
      providers: [embedded()],
      model: options.model ?? "leam-extractive-1",
      embeddingModel: embeddingModel ?? "leam-hash-embed-1",
    };
  }
  const server = hub({
    baseUrl,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(facts === undefined ? {} : { facts }),
    ...(transport === undefined ? {} : { transport }),
  });
  return { providers: [server], model: options.model ?? environment("LEAM_MODEL"), embeddingModel };
}
