import { LeamError } from "@leam/spec";
import { longestTimerMs } from "./watchdog.ts";

export interface RetryOptions {
  /** Attempts after the first. Default: 2. */
  readonly retries?: number;
  /** First wait; each further one is twice as long, less up to a half by chance. Default: 500 ms. */
  readonly retryDelayMs?: number;
  /** Longest wait. A server that asks for more gets no early retry: the error is thrown at once. Default: 30,000 ms. */
  readonly maxRetryDelayMs?: number;
}

/**
 * Runs an attempt until it succeeds, its error is not retryable, or the retries are used up. Never comes back earlier than the
 * server's Retry-After allows. The wait ends at once when the signal aborts.
 */
export async function retry<T>(
  attempt: () => Promise<T>,
  { retries = 2, retryDelayMs = 500, maxRetryDelayMs = 30_000 }: RetryOptions,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!LeamError.is(error) || !error.retryable || tries >= retries) throw error;
      const backoff = Math.min(retryDelayMs * 2 ** tries * (1 - Math.random() / 2), maxRetryDelayMs);
      const delay = Math.max(backoff, error.retryAfterMs ?? 0);
      if (delay > Math.min(maxRetryDelayMs, longestTimerMs)) throw error;
      await wait(delay, signal);
    }
  }
}

async function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted === true) throw aborted(signal.reason);
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(aborted(signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, delayMs);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

export function aborted(cause: unknown): LeamError {
  return new LeamError({ code: "ABORTED", message: "The call was aborted by its signal.", cause });
}
