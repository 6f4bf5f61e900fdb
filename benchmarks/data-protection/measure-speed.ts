import type { GoldText } from "./gold.ts";
import type { Finder } from "./finder.ts";

const enoughBytes = 2_000_000;

export interface Speed {
  /** Each text of the set a call of its own. */
  readonly textByText: number;
  /** All texts joined, repeated, in one call. */
  readonly oneLongText: number;
}

/** Megabytes (10⁶ bytes of UTF-8) a second of CPU time of this process, warm: the finder has read the set before. */
export function measureSpeed(texts: readonly GoldText[], finder: Finder): Speed {
  const setBytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const rounds = Math.ceil(enoughBytes / setBytes);
  const joined = texts.map(({ text }) => text).join("\n\n");
  const longText = Array.from({ length: rounds }, () => joined).join("\n\n");
  const textByText = cpuSeconds(() => {
    for (let round = 0; round < rounds; round++) for (const { text } of texts) finder.find(text);
  });
  const oneLongText = cpuSeconds(() => {
    finder.find(longText);
  });
  return {
    textByText: (rounds * setBytes) / 1e6 / textByText,
    oneLongText: Buffer.byteLength(longText) / 1e6 / oneLongText,
  };
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
