import type { GoldText } from "../gold.ts";
import { readProse } from "../prose.ts";
import type { Peer } from "./peer.ts";

/** Megabytes of UTF-8 a CPU second, text by text; medians of the rounds. */
export interface PeerSpeed {
  readonly dense: number;
  readonly prose: number;
  /** How many times as fast each of our two configurations is, taken within a round; medians. */
  readonly denseOurs: readonly number[];
  readonly proseOurs: readonly number[];
}

interface Sample {
  readonly text: string;
  readonly language: string;
}

const rounds = 5;
const ours = [0, 1];
const denseTexts = 300;

/** All take turns on the same texts, in rotating order, so that what slows the machine slows them alike. The first two peers are ours. */
export async function measureSpeeds(peers: readonly Peer[], texts: readonly GoldText[]): Promise<readonly PeerSpeed[]> {
  const step = Math.max(1, Math.floor(texts.length / denseTexts));
  const dense = texts.filter((_, index) => index % step === 0).map(({ text, lang }) => ({ text, language: lang }));
  const languages = [...new Set(texts.map(({ lang }) => lang))];
  const prose = readProse().map((text, index) => ({ text, language: languages[index] ?? "de" }));
  const [denseRounds, proseRounds] = [await takeTurns(peers, dense), await takeTurns(peers, prose)];
  return peers.map((_, index) => ({
    dense: median(denseRounds.map((round) => round[index] ?? Number.NaN)),
    prose: median(proseRounds.map((round) => round[index] ?? Number.NaN)),
    denseOurs: ours.map((our) => ratio(denseRounds, our, index)),
    proseOurs: ours.map((our) => ratio(proseRounds, our, index)),
  }));
}

async function takeTurns(peers: readonly Peer[], samples: readonly Sample[]): Promise<readonly (readonly number[])[]> {
  const results: number[][] = [];
  for (let round = -1; round < rounds; round++) {
    const speeds: number[] = peers.map(() => Number.NaN);
    for (const turn of peers.keys()) {
      const index = (turn + round + 1) % peers.length;
      const peer = peers[index];
      if (peer !== undefined) speeds[index] = await speedOf(peer, samples);
    }
    if (round >= 0) results.push(speeds);
  }
  return results;
}

/**
 * Each turn begins with a pass that is not timed: while others run, V8 drops the compiled code of patterns that rest. Work of a few
 * milliseconds is repeated, as far as the clock of the CPU time needs it.
 */
async function speedOf(peer: Peer, samples: readonly Sample[]): Promise<number> {
  for (const { text, language } of samples) await peer.run(text, language);
  const before = process.cpuUsage();
  let bytes = 0;
  for (;;) {
    for (const { text, language } of samples) await peer.run(text, language);
    bytes += samples.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const { user, system } = process.cpuUsage(before);
    if (user + system > 100_000) return bytes / (user + system);
  }
}

function ratio(results: readonly (readonly number[])[], our: number, index: number): number {
  return median(results.map((round) => (round[our] ?? Number.NaN) / (round[index] ?? Number.NaN)));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
