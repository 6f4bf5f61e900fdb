import { existsSync, readFileSync } from "node:fs";

/** What the page needs of a file that `pnpm bench data-protection --write-results` writes. A rate is null where nothing was found. */
export interface Results {
  readonly set: string;
  readonly texts: number;
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly processor: string;
  readonly configurations: readonly Configuration[];
}

export interface Configuration {
  readonly configuration: "rules" | "withNames";
  readonly overall: Rates;
  readonly types: Readonly<Record<string, Rates>>;
  readonly languages: Readonly<Record<string, Rates>>;
  readonly worstLanguage: string;
  readonly characterRecall: number;
  readonly characterPrecision: number;
  readonly cleanTexts: number;
  readonly cleanTextsFlagged: number;
  readonly speed: Speed;
  readonly proseSpeed: Speed;
  readonly coldStart: { readonly cpuMs: number; readonly from: string };
}

export interface Rates {
  readonly gold: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

interface Speed {
  readonly textByText: number;
  readonly oneLongText: number;
}

/** What the page needs of `results/peers.json`. Ours stand first, without packages. */
export interface PeerResults {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly processor: string;
  readonly peers: readonly Peer[];
}

export interface Peer {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly sets: readonly (Pick<
    Configuration,
    "overall" | "types" | "characterRecall" | "characterPrecision" | "cleanTexts" | "cleanTextsFlagged"
  > & { readonly set: string })[];
  readonly speed: {
    readonly dense: number;
    readonly prose: number;
    readonly denseOurs: readonly number[];
    readonly proseOurs: readonly number[];
  };
  readonly coldStartMs: number;
}

/** Sets that nothing was tuned on stand first. Those of others' texts would need their authors' leave, so only our own are named. */
const sets = ["fresh2", "ours-test", "ours-dev"];

export function readResults(folder: URL): readonly Results[] {
  return sets.flatMap((set) => {
    const file = new URL(`${set}.json`, folder);
    const results: Results[] = existsSync(file) ? [JSON.parse(readFileSync(file, "utf8"))] : [];
    return results;
  });
}

export function readPeers(folder: URL): PeerResults | undefined {
  const file = new URL("peers.json", folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
