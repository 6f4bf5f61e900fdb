import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { ConfigurationFigures } from "./measure-configuration.ts";
import type { PeerFigures } from "./peers/measure-peers.ts";

/** Where, when and on what state of the source a file of `results/` was measured. */
export interface Provenance {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly processor: string;
}

/**
 * Writes `results/<set>.json`, from which docs/personal-data-types.md is generated, and `results/peers.json` where peers were measured.
 * A set that is not measured keeps its file.
 */
export function writeResults(configurations: readonly ConfigurationFigures[], peers?: readonly PeerFigures[]): void {
  const folder = new URL("results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const isChanged = git("status", "--porcelain", "--", "packages") !== "";
  const provenance: Provenance = {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git("rev-parse", "--short", "HEAD")}${isChanged ? " with changes" : ""}`,
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
  };
  for (const [index, { set, texts }] of (configurations[0]?.sets ?? []).entries()) {
    const own = configurations.map(({ sets, ...rest }) => ({ ...rest, ...sets[index] }));
    write(set, { set, texts, ...provenance, configurations: own });
  }
  if (peers !== undefined) write("peers", { ...provenance, peers });

  function write(name: string, value: unknown): void {
    writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(value, null, 2)}\n`);
  }
}

function git(...args: readonly string[]): string {
  return spawnSync("git", args, { encoding: "utf8", cwd: new URL("../../", import.meta.url) }).stdout.trim();
}
