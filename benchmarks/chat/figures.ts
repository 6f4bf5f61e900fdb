import { setTimeout as wait } from "node:timers/promises";
import { pieceOf, wholeText } from "./canned.ts";
import type { ChatCall, ChatClient } from "./chat-client.ts";

/** One thing that is measured: a slice of work by one client gives one number. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  slice(client: ChatClient): Promise<number>;
}

const call: ChatCall = {
  model: "canned-1",
  messages: [{ role: "user", content: "When does the library open, and what does a card cost?" }],
};
const longStream = 2000;
const shortStream = 20;

export const figures: readonly Figure[] = [
  {
    name: "whole answer, one at a time: CPU a request",
    unit: "µs",
    slice: (client) =>
      cpuPer(1000, async () => {
        expectText(client, await client.whole(call), wholeText);
      }),
  },
  {
    name: `stream of ${longStream} chunks: CPU a chunk`,
    unit: "µs",
    slice: async (client) => (await cpuPer(12, () => readStream(client, longStream))) / longStream,
  },
  {
    name: `stream of ${shortStream} chunks: time to the first (p50)`,
    unit: "ms",
    slice: async (client) => {
      const times: number[] = [];
      for (let index = 0; index < 250; index++) times.push(await readStream(client, shortStream));
      return median(times);
    },
  },
];

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/** CPU time of this process, all threads, in µs a unit of work. */
async function cpuPer(times: number, work: () => Promise<unknown>): Promise<number> {
  await wait(2); // the previous slice's sockets come to rest
  const before = process.cpuUsage();
  for (let index = 0; index < times; index++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

/** Reads to the end and gives the ms until the first piece. */
async function readStream(client: ChatClient, chunks: number): Promise<number> {
  const start = performance.now();
  let firstMs = Number.NaN;
  let text = "";
  for await (const piece of client.stream(call, chunks)) {
    if (text === "") firstMs = performance.now() - start;
    text += piece;
  }
  expectText(client, text, Array.from({ length: chunks }, (_, index) => pieceOf(index)).join(""));
  return firstMs;
}

// A fast client that loses text is no fast client.
function expectText({ name }: ChatClient, actual: string, expected: string): void {
  if (actual !== expected)
    throw new Error(`${name} gave ${actual.length} characters instead of ${expected.length}, or other ones.`);
}
