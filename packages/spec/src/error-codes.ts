/**
 * Every error code of the SDK, with the HTTP status under which a server answers it and whether the same call may succeed later.
 * The codes are API: they never change their meaning. Add one here and to docs/errors.md, nowhere else.
 */
export const errorCodes = {
  // The caller's side
  INVALID_CALL: { status: 400, retryable: false },
  INVALID_PLUGIN: { status: 500, retryable: false },
  MODEL_NOT_FOUND: { status: 404, retryable: false },
  DATASET_NOT_FOUND: { status: 404, retryable: false },
  UNSUPPORTED_BY_MODEL: { status: 400, retryable: false },
  ABORTED: { status: 499, retryable: false },
  ANSWER_CONSUMED: { status: 500, retryable: false },
  // Protection and policy: fail closed
  POLICY_VIOLATION: { status: 403, retryable: false },
  PROTECTION_FAILED: { status: 500, retryable: false },
  // The provider's side
  PROVIDER_UNREACHABLE: { status: 502, retryable: true },
  PROVIDER_TIMEOUT: { status: 504, retryable: true },
  PROVIDER_RATE_LIMITED: { status: 429, retryable: true },
  // Not 401: it is the server's key that is wrong, not that of the server's caller.
  PROVIDER_UNAUTHORIZED: { status: 502, retryable: false },
  PROVIDER_REJECTED: { status: 400, retryable: false },
  PROVIDER_FAILED: { status: 502, retryable: true },
  PROVIDER_RESPONSE_INVALID: { status: 502, retryable: false },
  STREAM_TRUNCATED: { status: 502, retryable: true },
  STREAM_INVALID: { status: 502, retryable: false },
  ANSWER_INVALID: { status: 502, retryable: false },
  DATASET_INVALID: { status: 502, retryable: false },
  // The HTTP border
  BODY_INVALID: { status: 400, retryable: false },
  BODY_TOO_LARGE: { status: 413, retryable: false },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, retryable: false },
  ROUTE_NOT_FOUND: { status: 404, retryable: false },
  METHOD_NOT_ALLOWED: { status: 405, retryable: false },
  INTERNAL: { status: 500, retryable: false },
} as const;

export type ErrorCode = keyof typeof errorCodes;
