import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";
import type { TerminalStream } from "./terminal.ts";

function screen(isTTY: boolean): { readonly stream: TerminalStream; readonly written: string[] } {
  const written: string[] = [];
  const stream: TerminalStream = {
    isTTY,
    columns: 80,
    write: (text) => written.push(text) > 0,
    on: () => stream,
    off: () => stream,
  };
  return { stream, written };
}

test("a bar on a terminal says how many bytes of a large file are done, ten times a second, and goes", () => {
  const { stream, written } = screen(true);
  let now = 0;
  const progress = createProgress(10_000_000, stream, () => now);
  for (const [time, bytes] of [
    [0, 0],
    [50, 1_000_000],
    [120, 2_500_000],
    [300, 12_000_000],
  ] as const) {
    now = time;
    progress.done(bytes);
  }
  progress.end();
  expect(written).toEqual([
    "\r[........................] 0 %  0.0 of 10.0 MB\u001B[K",
    "\r[######..................] 25 %  2.5 of 10.0 MB\u001B[K",
    "\r[########################] 100 %  12.0 of 10.0 MB\u001B[K",
    "\r\u001B[K",
  ]);
});

test("nothing is drawn for a small file, or where no terminal is", () => {
  for (const [isTTY, total] of [
    [true, 1000],
    [false, 10_000_000],
  ] as const) {
    const { stream, written } = screen(isTTY);
    const progress = createProgress(total, stream);
    progress.done(500);
    progress.end();
    expect(written).toEqual([]);
  }
});
