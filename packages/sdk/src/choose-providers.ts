import { hub } from "@leam/client";
import { embedded } from "@leam/embedded";
import type { Provider } from "@leam/spec";
import { environment } from "./environment.ts";
import type { ServerOptions } from "./leam-options.ts";

/** Who answers, and with which models where a call names none. */
export interface Choice {
  readonly providers: readonly Provider[];
  readonly model: string | undefined;
  readonly embeddingModel: string | undefined;
}

/**
 * The caller's providers; else the server of `baseUrl`; else the embedded provider. A server that fails is never replaced by the
 * embedded provider: an answer by quotation must not pass for a model's.
 */
export function chooseProviders(options: ServerOptions): Choice {
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
  // As a hub, which may share datasets; a server without any answers 404 when they are asked for.
  const server = hub({
    baseUrl,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(facts === undefined ? {} : { facts }),
    ...(transport === undefined ? {} : { transport }),
  });
  return { providers: [server], model: options.model ?? environment("LEAM_MODEL"), embeddingModel };
}
