import { LeamError } from "@leam/spec";
import { bareCause } from "./bare-cause.ts";
import { responseError } from "./response-error.ts";
import { aborted, retry, type RetryOptions } from "./retry.ts";
import type { HttpResponse, Transport } from "./transport.ts";
import { createWatchdog, type Watchdog } from "./watchdog.ts";

export interface SendOptions extends RetryOptions {
  readonly transport: Transport;
  /** Name of the provider, for errors. */
  readonly provider: string;
  /** Longest wait for the response's head. Default: 60,000 ms. */
  readonly timeoutMs?: number;
  /** Longest silence inside the body. Default: 60,000 ms. */
  readonly idleTimeoutMs?: number;
}

export interface Outgoing {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly requestId: string;
  readonly signal?: AbortSignal | undefined;
}

/** A response whose end is watched over. */
export interface SentResponse extends HttpResponse {
  /** Nothing more is wanted: the connection is closed unless the body ends by itself in this time. */
  finishWithin(limitMs: number): void;
}

/**
 * Sends a request with retries and time limits. Retries end with the response's head: once an answer has begun, sending again
 * would answer twice.
 * @throws {LeamError} PROVIDER_UNREACHABLE, PROVIDER_TIMEOUT, the code of the response's status, or ABORTED
 */
export async function send(request: Outgoing, options: SendOptions): Promise<SentResponse> {
  return retry(() => attempt(request, options), options, request.signal);
}

/** Time for the body of a refusal, of which only a code is wanted: a server that trickles must not hold the caller. */
const refusalMs = 2000;

async function attempt(request: Outgoing, options: SendOptions): Promise<SentResponse> {
  const { provider, timeoutMs = 60_000, idleTimeoutMs = 60_000 } = options;
  const { signal: outer, requestId } = request;
  if (outer?.aborted === true) throw aborted(outer.reason);
  const controller = new AbortController();
  const stop = (): void => controller.abort(outer?.reason);
  outer?.addEventListener("abort", stop, { once: true });
  let lastTimer: ReturnType<typeof setTimeout> | undefined;
  const release = (): void => {
    clearTimeout(lastTimer);
    outer?.removeEventListener("abort", stop);
  };
  const watchdog = createWatchdog(() => controller.abort());
  const explain = (error: unknown): unknown => {
    if (outer?.aborted === true) return aborted(outer.reason);
    if (LeamError.is(error)) return error;
    return watchdog.expiredMs === undefined ? undefined : silent(provider, watchdog.expiredMs, requestId);
  };
  try {
    watchdog.start(timeoutMs);
    const { method, url, headers, body } = request;
    const exchange = { method, url, headers, signal: controller.signal, ...(body === undefined ? {} : { body }) };
    const response = await options.transport(exchange);
    watchdog.stop();
    const guarded: SentResponse = {
      status: response.status,
      header: (name) => response.header(name),
      body: guardBody(response.body, { watchdog, idleTimeoutMs, explain, release, provider, requestId }),
      finishWithin(limitMs) {
        lastTimer = setTimeout(() => controller.abort(), limitMs);
      },
    };
    if (response.status >= 200 && response.status <= 299) return guarded;
    guarded.finishWithin(refusalMs);
    throw await responseError(provider, guarded, requestId);
  } catch (error) {
    watchdog.stop();
    release();
    throw explain(error) ?? unreachable(provider, request, bareCause(error));
  }
}

interface Guard {
  readonly watchdog: Watchdog;
  readonly idleTimeoutMs: number;
  readonly explain: (error: unknown) => unknown;
  readonly release: () => void;
  readonly provider: string;
  readonly requestId: string;
}

async function* guardBody(body: AsyncIterable<Uint8Array>, guard: Guard): AsyncGenerator<Uint8Array, void, undefined> {
  const { watchdog, idleTimeoutMs, explain, release, provider, requestId } = guard;
  try {
    watchdog.start(idleTimeoutMs);
    for await (const chunk of body) {
      watchdog.pause(); // a slow reader is no silent server
      yield chunk;
      watchdog.start(idleTimeoutMs);
    }
  } catch (error) {
    throw explain(error) ?? cutOff(provider, requestId, bareCause(error));
  } finally {
    watchdog.stop();
    release();
  }
}

function silent(provider: string, limitMs: number, requestId: string): LeamError {
  const message = `No data from ${provider} for ${limitMs} ms. Raise \`timeoutMs\` or \`idleTimeoutMs\`, or check the provider's status.`;
  return new LeamError({ code: "PROVIDER_TIMEOUT", message, requestId });
}

function unreachable(provider: string, { url, requestId }: Outgoing, cause: unknown): LeamError {
  const message = `${provider} could not be reached at ${new URL(url).origin}. Check \`baseUrl\`, and that the server runs and may be reached from here.`;
  return new LeamError({ code: "PROVIDER_UNREACHABLE", message, requestId, cause });
}

function cutOff(provider: string, requestId: string, cause: unknown): LeamError {
  const message = `The connection to ${provider} broke before the answer was complete. Call again.`;
  return new LeamError({ code: "STREAM_TRUNCATED", message, requestId, cause });
}
