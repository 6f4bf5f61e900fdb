import { LeamError, type ProviderFacts, unknownFacts } from "@leam/spec";
import { fetchTransport } from "../transport/fetch-transport.ts";
import type { RetryOptions } from "../transport/retry.ts";
import { readText } from "../transport/read-text.ts";
import type { SendOptions, SentResponse } from "../transport/send.ts";
import type { Transport } from "../transport/transport.ts";

export interface ApiOptions extends RetryOptions {
  /** Sent as a bearer token. */
  readonly apiKey?: string | undefined;
  /** Headers for every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: `fetchTransport()`. */
  readonly transport?: Transport;
  /** Longest wait for the beginning of a response. Default: 60,000 ms. */
  readonly timeoutMs?: number;
  /** Longest silence inside a response. Default: 60,000 ms. */
  readonly idleTimeoutMs?: number;
  /** Largest response that is read whole. Default: 64 MiB. */
  readonly maxResponseBytes?: number;
}

/** An HTTP API as the providers of this folder use it. */
export interface Api {
  readonly name: string;
  readonly baseUrl: string;
  readonly facts: ProviderFacts;
  readonly maxResponseBytes: number;
  readonly sendOptions: SendOptions;
  headers(requestId: string, hasBody: boolean): Readonly<Record<string, string>>;
}

/** @throws {LeamError} INVALID_CALL when `baseUrl` is no plain http(s) address, or a header cannot be sent */
export function createApi(
  options: ApiOptions & { readonly baseUrl: string; readonly name?: string; readonly facts?: Partial<ProviderFacts> },
): Api {
  const {
    apiKey,
    timeoutMs,
    idleTimeoutMs,
    retries,
    retryDelayMs,
    maxRetryDelayMs,
    maxResponseBytes = 64 * 1024 * 1024,
  } = options;
  const url = parseUrl(options.baseUrl);
  const name = options.name ?? hostName(url);
  // Not even a loopback address is taken for "local": gateways that pass calls on abroad listen there, too.
  const facts: ProviderFacts = { ...unknownFacts, ...options.facts };
  const fixed = fixedHeaders(apiKey, options.headers);
  return {
    name,
    baseUrl: options.baseUrl.replace(/\/+$/u, ""),
    facts,
    maxResponseBytes,
    sendOptions: {
      transport: options.transport ?? fetchTransport(),
      provider: name,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      ...(idleTimeoutMs === undefined ? {} : { idleTimeoutMs }),
      ...(retries === undefined ? {} : { retries }),
      ...(retryDelayMs === undefined ? {} : { retryDelayMs }),
      ...(maxRetryDelayMs === undefined ? {} : { maxRetryDelayMs }),
    },
    headers: (requestId, hasBody) => ({
      accept: "application/json, text/event-stream",
      ...(hasBody ? { "content-type": "application/json" } : {}),
      "x-request-id": requestId,
      ...fixed,
    }),
  };
}

// "llm.example.eu", "127.0.0.1"; the brackets and colons of IPv6 are no part of a name.
function hostName(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/[^a-z0-9.]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "");
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:")
    throw invalid("baseUrl", "is not an http or https address. It usually ends in /v1");
  // A name and password in the address would stand in the errors of whoever refuses it.
  if (url.username !== "" || url.password !== "")
    throw invalid("baseUrl", "holds a user name or password. Give `apiKey`, or `headers`");
  if (url.search !== "" || url.hash !== "")
    throw invalid("baseUrl", "has a query or a fragment, behind which no path can follow");
  return url;
}

// Checked here, since `fetch` quotes a value that it cannot send in its error: a key with a line break at its end would be in the log.
function fixedHeaders(apiKey: string | undefined, headers: ApiOptions["headers"]): Readonly<Record<string, string>> {
  const fixed: Record<string, string> = {};
  if (apiKey !== undefined && apiKey !== "") {
    if (!/^[\x21-\x7e]+$/u.test(apiKey))
      throw invalid("apiKey", "holds a space, a line break or another character that no key has. Trim it");
    fixed["authorization"] = `Bearer ${apiKey}`;
  }
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/u.test(name)) throw invalid("headers", "holds a name that no header can have");
    if (!/^[\t\x20-\x7e\x80-\xff]*$/u.test(value))
      throw invalid(`headers.${name}`, "holds a line break or another character that cannot be sent");
    fixed[name.toLowerCase()] = value;
  }
  return fixed;
}

function invalid(param: string, problem: string): LeamError {
  return new LeamError({ code: "INVALID_CALL", message: `\`${param}\` ${problem}.`, param });
}

/** The error for a response of another kind, such as a web page; its body is let go unread. */
export async function notJson(provider: string, type: string, response: SentResponse): Promise<LeamError> {
  response.finishWithin(0);
  await readText(response, 0).catch(() => {});
  const kind = /^[\w.+/-]{1,64}/u.exec(type)?.[0] ?? "no content type";
  return new LeamError({
    code: "PROVIDER_RESPONSE_INVALID",
    message: `${provider} answered with ${kind} instead of JSON. Check that \`baseUrl\` is the API and not a web page: it usually ends in /v1.`,
  });
}
