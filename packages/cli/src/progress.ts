import type { TerminalStream } from "./terminal.ts";

/** Files under this are done before a bar is read. */
const leastBytes = 1_048_576;
const leastMs = 100;
const width = 24;

/** A line of a terminal that says how many bytes are done. */
export interface Progress {
  done(bytes: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** Silent for small files and where nobody watches: in a pipe, in a log. */
export function createProgress(total: number, stream: TerminalStream, now: () => number = Date.now): Progress {
  if (stream.isTTY !== true || total < leastBytes) return { done: () => {}, end: () => {} };
  let drawnAt = -Infinity;
  return {
    done(bytes) {
      if (now() - drawnAt < leastMs) return;
      drawnAt = now();
      // A file may grow while it is read.
      const share = Math.min(1, bytes / total);
      const filled = Math.floor(share * width);
      const bar = `${"#".repeat(filled)}${".".repeat(width - filled)}`;
      const line = `[${bar}] ${Math.floor(share * 100)} %  ${megabytes(bytes)} of ${megabytes(total)} MB`;
      stream.write(`\r${line.slice(0, (stream.columns ?? 80) - 1)}\u001B[K`);
    },
    end: () => void stream.write("\r\u001B[K"),
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
