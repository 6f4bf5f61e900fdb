import type { JsonPath } from "./json-path.ts";
import { structuralKeys } from "./structural-keys.data.ts";

/** One token of a machine: no spaces and no `@`, so that a sentence or an address under such a key is still looked at. */
const machineToken = /^[\p{L}\p{N}_.:/#$+-]{0,200}$/u;

/** Tells values that name something of a program: by the innermost key, and by their form. */
export function createIsStructural(added: readonly string[] = []): (path: JsonPath, text: string) => boolean {
  const keys = new Set([...structuralKeys, ...added].map(fold));
  return (path, text) => {
    const key = path.findLast((part) => typeof part === "string");
    return key !== undefined && keys.has(fold(key)) && machineToken.test(text);
  };
}

function fold(key: string): string {
  return key.toLowerCase().replaceAll(/[_-]/gu, "");
}
