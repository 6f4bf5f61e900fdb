import { createRequire } from "node:module";
import { basename } from "node:path";
import type { GoldFile } from "../measure-configuration.ts";
import { figuresOf, type SetFigures } from "../rates.ts";
import { score, type TypedSpan } from "../score.ts";
import { allPeers } from "./all.ts";
import { measureColdStarts } from "./measure-cold-starts.ts";
import { measureSpeeds, type PeerSpeed } from "./measure-speeds.ts";
import type { Peer } from "./peer.ts";

export interface PeerFigures {
  readonly name: string;
  /** Versions by package; empty for ours. */
  readonly packages: Readonly<Record<string, string>>;
  readonly sets: readonly ({ readonly set: string } & SetFigures)[];
  readonly speed: PeerSpeed;
  readonly coldStartMs: number;
}

/** Ours in both configurations and the peers, on the same texts in the same run. */
export async function measurePeers(files: readonly GoldFile[]): Promise<readonly PeerFigures[]> {
  const peers = await allPeers();
  const sets: PeerFigures["sets"][] = [];
  for (const peer of peers) sets.push(await Promise.all(files.map((file) => scorePeer(peer, file))));
  const speeds = await measureSpeeds(
    peers,
    files.flatMap(({ texts }) => texts),
  );
  const coldStarts = measureColdStarts(peers);
  return peers.map(({ name, packages }, index) => ({
    name,
    packages: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    sets: sets[index] ?? [],
    speed: speeds[index] ?? { dense: Number.NaN, prose: Number.NaN, denseOurs: [], proseOurs: [] },
    coldStartMs: coldStarts[index] ?? Number.NaN,
  }));
}

async function scorePeer(peer: Peer, { path, texts }: GoldFile): Promise<{ readonly set: string } & SetFigures> {
  const found = new Map<string, readonly TypedSpan[]>();
  for (const { text, lang } of texts) found.set(text, await peer.find(text, lang));
  return { set: basename(path, ".jsonl"), ...figuresOf(score(texts, (text) => found.get(text) ?? [])) };
}

/** Some packages do not export their package.json, so it is looked for where it was installed. */
function versionOf(name: string): string {
  const manifest: unknown = createRequire(import.meta.url)(`../../node_modules/${name}/package.json`);
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
