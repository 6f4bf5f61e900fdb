import { LeamError } from "@leam/spec";

/** Waits, or throws at once when the signal aborts. @throws {LeamError} ABORTED */
export async function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted === true) throw aborted();
  if (delayMs === 0) return;
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(aborted());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, delayMs);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

function aborted(): LeamError {
  return new LeamError({ code: "ABORTED", message: "The caller aborted the call to the fake provider." });
}
