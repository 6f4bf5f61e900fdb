import { LeamError } from "@leam/spec";

/** The master keys, which belong in a key management system or the environment, never beside the store. */
export interface VaultKeys {
  /** Name of the key under which new data keys are wrapped. */
  readonly current: string;
  /** 32 random bytes each, by name. Keep an old one until `rotate()` has run for every tenant. */
  readonly all: Readonly<Record<string, Uint8Array>>;
}

/**
 * A copy of the keys that later changes of the caller's do not reach.
 * @throws {LeamError} INVALID_PLUGIN for a key that is not of 32 bytes, and where the current one is missing.
 */
export function checkVaultKeys({ current, all }: VaultKeys): VaultKeys {
  const copies = Object.entries(all).map(([name, key]): [string, Uint8Array] => {
    if (key.length === 32) return [name, Uint8Array.from(key)];
    throw invalid(`A master key of the vault has ${key.length} bytes and needs 32. Take \`randomBytes(32)\`.`);
  });
  if (!Object.hasOwn(all, current)) throw invalid("`keys.current` of the vault names no key of `keys.all`.");
  return { current, all: Object.fromEntries(copies) };
}

function invalid(message: string): LeamError {
  return new LeamError({ code: "INVALID_PLUGIN", message });
}
