import { hkdfSync } from "node:crypto";
import { stat } from "node:fs/promises";
import { loadRowTags, type RowTags, saveRowTags } from "@leam/data-protection/rows";
import { type SqliteStore, sqliteStore } from "@leam/data-protection/sqlite";
import { createVault } from "@leam/data-protection/vault";
import { LeamError } from "@leam/spec";
import type { VaultPlace } from "./parse-arguments.ts";
import { readKey } from "./read-key.ts";

/** The tags of a vault file. To be closed. */
export interface OpenTags {
  readonly tags: RowTags;
  /** Keeps those that are new. */
  save(): Promise<void>;
  /** Deletes the subject's key and values. Answers with how many values there were. */
  erase(): Promise<number>;
  close(): void;
}

/**
 * @param mayBeNew False: a file that does not exist is an error.
 * @throws {LeamError} INVALID_CALL for a key or file that cannot be used, PROTECTION_FAILED for another key than the file's.
 */
export async function openTags(
  place: VaultPlace,
  env: Readonly<Record<string, string | undefined>>,
  mayBeNew: boolean,
): Promise<OpenTags> {
  const secret = await readKey(place.key, env);
  if (!mayBeNew && (await stat(place.file).catch(() => undefined)) === undefined)
    throw unusable(place.file, "does not exist");
  const store = open(place.file);
  const master = new Uint8Array(hkdfSync("sha256", secret, "", "leam command line vault", 32));
  const vault = createVault({ tenant: "leam", keys: { current: "1", all: { "1": master } }, store });
  try {
    const tags = await loadRowTags(vault, place.subject);
    return {
      tags,
      save: async () => void (await saveRowTags(tags, vault, place.subject)),
      erase: () => vault.erase(place.subject),
      close: () => store.close(),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

function open(file: string): SqliteStore {
  try {
    return sqliteStore(file);
  } catch {
    throw unusable(file, "is no vault that can be opened");
  }
}

function unusable(file: string, reason: string): LeamError {
  return new LeamError({ code: "INVALID_CALL", message: `The vault ${file} ${reason}. Look at the path.` });
}
