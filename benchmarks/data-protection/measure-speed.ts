import type { Finder } from "./finder.ts";

const enoughBytes = 500_000;
const rounds = 3;

export interface Speed {
  /** Each text a call of its own. */
  readonly textByText: number;
  /** All texts joined, repeated, in one call. */
  readonly oneLongText: number;
}

/** Megabytes (10⁶ bytes of UTF-8) a second of CPU time of this process, warm; medians of three rounds of half a megabyte. */
export function measureSpeed(texts: readonly string[], finder: Finder): Speed {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const repeats = Math.ceil(enoughBytes / bytes);
  const joined = texts.join("\n\n");
  const longText = Array.from({ length: repeats }, () => joined).join("\n\n");
  for (const text of texts) finder.find(text);
  return {
    textByText: median(repeats * bytes, () => {
      for (let repeat = 0; repeat < repeats; repeat++) for (const text of texts) finder.find(text);
    }),
    oneLongText: median(Buffer.byteLength(longText), () => finder.find(longText)),
  };
}

function median(bytes: number, work: () => unknown): number {
  const speeds = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return bytes / (user + system);
  });
  return speeds.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}
