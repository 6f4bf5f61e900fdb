import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWatchdog } from "./watchdog.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a wait that lasts its limit expires, once", () => {
  const onExpiry = vi.fn();
  const watchdog = createWatchdog(onExpiry);
  watchdog.start(100);
  vi.advanceTimersByTime(99);
  expect(watchdog.expiredMs).toBeUndefined();
  vi.advanceTimersByTime(1000);
  expect(watchdog.expiredMs).toBe(100);
  expect(onExpiry).toHaveBeenCalledOnce();
});

test("many short waits share one timer and never expire", () => {
  const setTimer = vi.spyOn(globalThis, "setTimeout");
  const watchdog = createWatchdog(() => {});
  for (let count = 0; count < 1000; count++) {
    watchdog.start(100);
    vi.advanceTimersByTime(1);
    watchdog.pause();
  }
  expect(watchdog.expiredMs).toBeUndefined();
  expect(setTimer.mock.calls.length).toBeLessThan(15); // one for each 100 ms, not one for each wait
  watchdog.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test("silence after many waits expires a whole limit after the last sign, not earlier", () => {
  const onExpiry = vi.fn();
  const watchdog = createWatchdog(onExpiry);
  watchdog.start(100);
  vi.advanceTimersByTime(60);
  watchdog.pause();
  watchdog.start(100);
  vi.advanceTimersByTime(99);
  expect(onExpiry).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(onExpiry).toHaveBeenCalledOnce();
});

test("a pause lasts as long as it likes, and the next wait is watched again", () => {
  const onExpiry = vi.fn();
  const watchdog = createWatchdog(onExpiry);
  watchdog.start(100);
  watchdog.pause();
  vi.advanceTimersByTime(10_000);
  expect(onExpiry).not.toHaveBeenCalled();
  watchdog.start(100);
  vi.advanceTimersByTime(100);
  expect(onExpiry).toHaveBeenCalledOnce();
});

test("after a stop a wait with a shorter limit is watched by that limit", () => {
  const onExpiry = vi.fn();
  const watchdog = createWatchdog(onExpiry);
  watchdog.start(60_000);
  watchdog.stop();
  watchdog.start(50);
  vi.advanceTimersByTime(51);
  expect(watchdog.expiredMs).toBe(50);
});

test.each([Number.POSITIVE_INFINITY, 40 * 24 * 3600 * 1000])(
  "a limit of %d ms, more than a timer holds, is kept",
  (limitMs) => {
    const setTimer = vi.spyOn(globalThis, "setTimeout");
    const onExpiry = vi.fn();
    const watchdog = createWatchdog(onExpiry);
    watchdog.start(limitMs);
    vi.advanceTimersByTime(30 * 24 * 3600 * 1000);
    expect(onExpiry).not.toHaveBeenCalled();
    for (const [, delayMs] of setTimer.mock.calls) expect(delayMs).toBeLessThan(2 ** 31); // beyond it Node fires at once
    watchdog.stop();
  },
);
