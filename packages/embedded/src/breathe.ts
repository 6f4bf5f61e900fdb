import { LeamError } from "@leam/spec";

/** Lets other work of the process run, and throws when the caller has aborted: long texts must not freeze a server. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  throwIfAborted(signal);
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
  throwIfAborted(signal);
}

/** @throws {LeamError} ABORTED */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new LeamError({ code: "ABORTED", message: "The caller aborted the call.", cause: signal.reason });
}
