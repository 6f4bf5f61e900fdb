// The client
export { createClient } from "./create-client.ts";
export type { ChatOptions, Client, ClientOptions, EmbedOptions, Models } from "./client-options.ts";
export type { Datasets } from "./resources/datasets.ts";
export type { Policy } from "./policy.ts";
// Providers over HTTP
export { openAICompatible, type OpenAICompatibleOptions } from "./providers/openai-compatible.ts";
export { hub, type HubOptions } from "./providers/hub.ts";
export type { ApiOptions } from "./providers/api.ts";
// Transport, for those who bring their own
export { type Fetch, fetchTransport } from "./transport/fetch-transport.ts";
export type { HttpRequest, HttpResponse, Transport } from "./transport/transport.ts";
export type { RetryOptions } from "./transport/retry.ts";
