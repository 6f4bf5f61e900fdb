import { defineProvider, type Provider } from "@leam/spec";
import { hubDatasets } from "./hub-datasets.ts";
import { openAICompatible, type OpenAICompatibleOptions } from "./openai-compatible.ts";
import { createApi } from "./api.ts";

export interface HubOptions extends Omit<OpenAICompatibleOptions, "baseUrl"> {
  /** Where the hub's API begins. Default: "http://127.0.0.1:4141/v1", where hubs listen when nothing else is said. */
  readonly baseUrl?: string;
}

const defaultUrl = "http://127.0.0.1:4141/v1";

/** A LEAM hub: an OpenAI-compatible server that also shares datasets, model cards and records. Default name: the host. */
export function hub(options: HubOptions = {}): Provider {
  const full = { ...options, baseUrl: options.baseUrl ?? defaultUrl };
  return defineProvider({ ...openAICompatible(full), datasets: hubDatasets(createApi(full)) });
}
