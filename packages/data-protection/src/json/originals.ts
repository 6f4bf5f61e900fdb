import type { JsonPath } from "./json-path.ts";

/**
 * What stood in each place that was changed. Pseudonyms alone do not bring everything back as it was: those inside addresses stay, and
 * JSON inside strings may have been written with other escapes.
 */
export interface Originals {
  addLeaf(path: JsonPath, put: string, original: string | number): void;
  addKey(path: JsonPath, put: string, original: string): void;
  /** What stood there, if what stands there now is what was put. */
  leaf(path: JsonPath, now: string): string | number | undefined;
  key(path: JsonPath, now: string): string | undefined;
}

export function createOriginals(): Originals {
  const leaves = new Map<string, string | number>();
  const keys = new Map<string, string>();
  return {
    addLeaf: (path, put, original) => void leaves.set(place(path, put), original),
    addKey: (path, put, original) => void keys.set(place(path, put), original),
    leaf: (path, now) => leaves.get(place(path, now)),
    key: (path, now) => keys.get(place(path, now)),
  };
}

function place(path: JsonPath, text: string): string {
  return JSON.stringify([path, text]);
}
