import { startHub } from "@leam-internal/hub";
import { type Exchange, startRecordingProxy } from "./recording-proxy.ts";
import { wireProblems } from "./wire-problems.ts";
import type { Provider } from "./wire.ts";

/** A hub behind a recording proxy. Clients are given `baseUrl` and nothing else. */
export interface RecordedHub {
  /** Ends in /v1. */
  readonly baseUrl: string;
  /** The same without /v1. */
  readonly origin: string;
  readonly exchanges: readonly Exchange[];
  /** What of all recorded answers is not as the wire's schemas say. */
  problems(): readonly string[];
  close(): Promise<void>;
}

/** Starts one on free ports. Without a provider it is the hub as it comes, with the embedded one. */
export async function startRecordedHub(provider?: Provider): Promise<RecordedHub> {
  const hub = await startHub({ port: 0, ...(provider === undefined ? {} : { providers: [provider] }) });
  const proxy = await startRecordingProxy(hub.origin);
  return {
    baseUrl: `${proxy.origin}/v1`,
    origin: proxy.origin,
    exchanges: proxy.exchanges,
    problems: () => proxy.exchanges.flatMap(wireProblems),
    async close() {
      await proxy.close();
      await hub.close();
    },
  };
}
