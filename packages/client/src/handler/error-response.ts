import { errorCodes, LeamError } from "@leam/spec";
import type { WireError } from "@leam/spec/wire";

/** Any error as an OpenAI-style error object with the right status. What is not a LeamError says nothing of itself. */
export function errorResponse(error: unknown, requestId: string, onError: (error: LeamError) => void): Response {
  const known = report(error, requestId, onError);
  const headers = new Headers({ "content-type": "application/json", "x-request-id": requestId });
  if (known.retryAfterMs !== undefined) headers.set("retry-after", String(Math.ceil(known.retryAfterMs / 1000)));
  return new Response(JSON.stringify(toWireError(known)), { status: statusOf(known), headers });
}

/** The error as the one that is answered, after `onError` was told. A log that fails takes no answer with it. */
export function report(error: unknown, requestId: string, onError: (error: LeamError) => void): LeamError {
  const known = toLeamError(error, requestId);
  // A promise, since a log may be an async function: its rejection would otherwise end the process. There is nobody left to tell.
  new Promise<void>((resolve) => resolve(onError(known))).catch(() => {});
  return known;
}

function toLeamError(error: unknown, requestId: string): LeamError {
  if (LeamError.is(error)) return error;
  return new LeamError({
    code: "INTERNAL",
    message: `The server failed. Its log has more under request id ${requestId}.`,
    requestId,
    cause: error,
  });
}

export function toWireError(error: LeamError): WireError {
  return {
    error: { message: error.message, type: errorType(statusOf(error)), param: error.param ?? null, code: error.code },
  };
}

// The code's own status, not the one that the provider's server sent: its 302 or 500 was said to us, not to our caller.
function statusOf(error: LeamError): number {
  return (Object.hasOwn(errorCodes, error.code) ? errorCodes[error.code] : errorCodes.INTERNAL).status;
}

function errorType(status: number): string {
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  if (status === 404) return "not_found_error";
  if (status === 429) return "rate_limit_error";
  return status < 500 ? "invalid_request_error" : "server_error";
}
