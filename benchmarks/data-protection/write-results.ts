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

/** Writes `results/accuracy.json`, and `results/peers.json` where peers were measured. docs/personal-data-types.md is generated from the first. */
export function writeResults(configurations: readonly ConfigurationFigures[], peers?: readonly PeerFigures[]): void {
  const folder = new URL("results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const provenance: Provenance = {
    date: new Date().toISOString().slice(0, 10),
    commit:
      git("rev-parse", "--short", "HEAD") +
      (git("status", "--porcelain", "--", "packages") === "" ? "" : " with changes"),
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
  };
  write("accuracy.json", { ...provenance, configurations });
  if (peers !== undefined) write("peers.json", { ...provenance, peers });

  function write(name: string, value: unknown): void {
    writeFileSync(new URL(name, folder), `${JSON.stringify(value, null, 2)}\n`);
  }
}

function git(...args: readonly string[]): string {
  return spawnSync("git", args, { encoding: "utf8", cwd: new URL("../../", import.meta.url) }).stdout.trim();
}
