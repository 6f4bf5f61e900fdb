import type { Response as ExpressResponse } from "express";

/** Writes to a response, minding the reader. */
export interface Writer {
  /** Resolves when the reader can take more, or has left. */
  write(chunk: Uint8Array): Promise<void>;
  isClosed(): boolean;
}

export function createWriter(res: ExpressResponse, onLeave: () => void): Writer {
  let isClosed = res.closed || res.destroyed;
  let wake = (): void => {};
  const leave = (): void => {
    isClosed = true;
    wake();
    if (!res.writableFinished) onLeave();
  };
  // Listeners for the whole response, not `once` a write: compression moves "drain" listeners to its own stream, where Node's
  // `once` cannot take them off again.
  res.on("drain", () => wake());
  res.on("close", leave);
  res.on("error", leave);
  return {
    isClosed: () => isClosed,
    async write(chunk) {
      if (isClosed) return;
      const hasRoom = res.write(chunk);
      flush(res);
      if (hasRoom || isClosed) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
  };
}

// What the compression middleware adds: without it an event waits in the compressor for the next ones.
function flush(res: ExpressResponse): void {
  if ("flush" in res && typeof res.flush === "function") res.flush();
}
