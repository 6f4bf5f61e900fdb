import { type ErrorCode, LeamError } from "@leam/spec";
import type { HttpResponse } from "./transport.ts";
import { readText } from "./read-text.ts";

const codes: Readonly<Record<number, ErrorCode>> = {
  401: "PROVIDER_UNAUTHORIZED",
  403: "PROVIDER_UNAUTHORIZED",
  404: "MODEL_NOT_FOUND",
  408: "PROVIDER_TIMEOUT",
  409: "PROVIDER_FAILED",
  413: "BODY_TOO_LARGE",
  429: "PROVIDER_RATE_LIMITED",
};

const advice: Readonly<Partial<Record<ErrorCode, string>>> = {
  PROVIDER_UNAUTHORIZED: "Check `apiKey` and what it may be used for.",
  MODEL_NOT_FOUND:
    "Check the model's name (`client.models.list()`) and that `baseUrl` ends where the API begins, usually in /v1.",
  PROVIDER_TIMEOUT: "Try again later.",
  BODY_TOO_LARGE: "Send a shorter text, or raise the server's body limit.",
  PROVIDER_RATE_LIMITED: "Send fewer calls at once, or ask the provider for a higher limit.",
  PROVIDER_REJECTED: "Check the call's parameters against the provider's documentation.",
  PROVIDER_FAILED: "The fault is the provider's: try again later.",
};

/**
 * An error for a response that is not a success. Of the body only the server's short machine code is shown: its message may
 * quote the prompt.
 */
export async function responseError(provider: string, response: HttpResponse, requestId: string): Promise<LeamError> {
  const { status } = response;
  const served = serverCode(await readText(response, 64 * 1024).catch(() => ""));
  const code = codeOf(status, served);
  const retryAfterMs = retryAfter(response);
  return new LeamError({
    code,
    message: `${provider} answered ${status}${served === undefined ? "" : ` (${served})`}. ${adviceFor(status, served, code)}`,
    status,
    requestId: serverId(response.header("x-request-id")) ?? requestId,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

function codeOf(status: number, served: string | undefined): ErrorCode {
  if (served === "DATASET_NOT_FOUND") return served;
  if (served === "ROUTE_NOT_FOUND") return "PROVIDER_REJECTED"; // a wrong path, and no wrong model
  return codes[status] ?? (status >= 500 ? "PROVIDER_FAILED" : "PROVIDER_REJECTED");
}

function adviceFor(status: number, served: string | undefined, code: ErrorCode): string {
  if (served === "ROUTE_NOT_FOUND") return "Check that `baseUrl` ends where the API begins, usually in /v1.";
  if (served?.toLowerCase() === "model_not_found") return "See `client.models.list()` for the models that it has.";
  if (status >= 300 && status < 400)
    return "Redirects are not followed: give the address that it leads to as `baseUrl`.";
  return advice[code] ?? "";
}

// A server's id is kept only if it is harmless in logs.
function serverId(header: string | undefined): string | undefined {
  return header !== undefined && /^[\w.:-]{1,128}$/u.test(header) ? header : undefined;
}

function serverCode(body: string): string | undefined {
  try {
    const { error } = JSON.parse(body);
    const code: unknown = error?.code ?? error?.type;
    return typeof code === "string" && /^[\w.-]{1,64}$/u.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** A year: what a server says beyond that is not a number that headers and timers can carry. */
const longestWaitMs = 365 * 24 * 3600 * 1000;

/** Milliseconds, from `retry-after-ms`, or `retry-after` in seconds or as an HTTP date. */
function retryAfter(response: HttpResponse): number | undefined {
  const ms = Number(response.header("retry-after-ms") ?? Number.NaN);
  if (ms >= 0 && ms < longestWaitMs) return ms;
  const header = response.header("retry-after");
  if (header === undefined) return undefined;
  const seconds = Number(header);
  if (seconds >= 0) return Math.min(seconds * 1000, longestWaitMs);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
