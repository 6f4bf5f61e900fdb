import { Agent } from "undici";
import { onTestFinished } from "vitest";
import { nodeTransport } from "../src/node/index.ts";
import { fetchTransport, type Transport } from "../src/index.ts";

/** Both transports, for tables of cases that must hold for each. */
export const transports: readonly { readonly name: string; readonly create: () => Transport }[] = [
  { name: "fetchTransport()", create: () => fetchTransport() },
  { name: "nodeTransport()", create: createNodeTransport },
];

function createNodeTransport(): Transport {
  const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 });
  onTestFinished(() => dispatcher.destroy());
  return nodeTransport({ dispatcher });
}
