import type { KeyPlace, VaultPlace } from "./parse-arguments.ts";

/** The files of a command besides that which is read, which no output may take the place of: a lost vault or key loses all values. */
export function keptFiles(vault: VaultPlace | undefined, key?: KeyPlace): readonly string[] {
  const place = vault?.key ?? key;
  return [
    ...(vault === undefined ? [] : [vault.file]),
    ...(place !== undefined && "file" in place ? [place.file] : []),
  ];
}
