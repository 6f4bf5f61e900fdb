import { type ErrorCode, errorCodes } from "./error-codes.ts";

// The brand, not the class, is the identity: two copies of this package in one process still recognize each other's errors.
const brand = Symbol.for("leam.error");

export interface LeamErrorOptions {
  readonly code: ErrorCode;
  /** What happened, where, and what to do. Never content of a message, personal data or a key. */
  readonly message: string;
  /** Default: the code's own, from `errorCodes`. */
  readonly retryable?: boolean;
  /** HTTP status, where one was received. Default: the code's own. */
  readonly status?: number;
  readonly requestId?: string;
  /** The server asked not to come back before this many milliseconds. */
  readonly retryAfterMs?: number;
  /** Name of the parameter at fault, as the caller wrote it: "messages[2].role". */
  readonly param?: string;
  readonly cause?: unknown;
}

/** The one error of the SDK. Tell it by {@link LeamError.is}, act on {@link LeamError.code}. */
export class LeamError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly param: string | undefined;

  constructor(options: LeamErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "LeamError";
    this.code = options.code;
    this.retryable = options.retryable ?? errorCodes[options.code].retryable;
    this.status = options.status ?? errorCodes[options.code].status;
    this.requestId = options.requestId;
    this.retryAfterMs = options.retryAfterMs;
    this.param = options.param;
    Object.defineProperty(this, brand, { value: true });
  }

  /** True for an error of this SDK, also one thrown by another copy or version of it. */
  static is(value: unknown): value is LeamError {
    return typeof value === "object" && value !== null && brand in value;
  }
}
