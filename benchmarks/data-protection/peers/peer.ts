import type { TypedSpan } from "../score.ts";

/** A package, or a mix of some, that a TypeScript user could take in place of ours. */
export interface Peer {
  readonly name: string;
  /** npm packages in it, the versions of which are printed. */
  readonly packages: readonly string[];
  /** What a user calls. This alone is timed, without our reading of spans out of its answer. */
  run(text: string, language: string): unknown;
  /** What it found, as types of the sets. Findings of kinds that the sets do not know are left out: they count against no peer. */
  find(text: string, language: string): Promise<readonly TypedSpan[]>;
  /** Statements that import it and make a first call of `text`, for the cold start in a process of its own; for ours, which have no packages, the configuration. */
  readonly coldStart: string;
}
