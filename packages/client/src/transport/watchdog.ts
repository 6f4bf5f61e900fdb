/** Timers hold 31 bits: one set for longer, or for ever, fires at once. */
export const longestTimerMs: number = 2 ** 31 - 1;

/** Notices silence. One timer for many waits: each wait only notes its time, and the timer looks at it when it fires. */
export interface Watchdog {
  /** A wait begins. */
  start(limitMs: number): void;
  /** The wait is over; the next one is likely to come soon and have the same limit. */
  pause(): void;
  /** No wait will follow soon, or one with another limit. */
  stop(): void;
  /** The limit that ran out, if one did. */
  readonly expiredMs: number | undefined;
}

export function createWatchdog(onExpiry: () => void): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let limit = 0;
  let expiredMs: number | undefined;
  const look = (): void => {
    timer = undefined;
    if (waitingSince === undefined) return; // the next wait sets the timer again
    const leftMs = waitingSince + limit - performance.now();
    if (leftMs > 0) {
      timer = setTimeout(look, Math.min(leftMs, longestTimerMs));
      return;
    }
    expiredMs = limit;
    onExpiry();
  };
  return {
    start(limitMs) {
      waitingSince = performance.now();
      limit = limitMs;
      timer ??= setTimeout(look, Math.min(limitMs, longestTimerMs));
    },
    pause() {
      waitingSince = undefined;
    },
    stop() {
      waitingSince = undefined;
      clearTimeout(timer);
      timer = undefined;
    },
    get expiredMs() {
      return expiredMs;
    },
  };
}
