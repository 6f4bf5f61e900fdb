import { type ChatCall, type EmbedCall, LeamError } from "@leam/spec";
import type { DataProtectionOptions } from "./options.ts";
import type { StandIns } from "./stand-ins.ts";
import type { PseudonymSource } from "./protect-call.ts";
import { fromVault, toVault } from "./vault-note.ts";

/** What is known from earlier calls, and the place for what is new. */
export interface Memory extends PseudonymSource {
  /** To be waited for before anything is sent: what is not kept would not come back. */
  keep(used: StandIns): Promise<void>;
}

/**
 * What the vault knows of the call's subject in its session; without a vault nothing, and nothing is kept.
 * @param key What pseudonyms are made from: the caller's own key, or a random one that the vault's is better than.
 * @throws {LeamError} PROTECTION_FAILED where the vault cannot be read or written, or was altered.
 */
export async function openMemory(
  call: ChatCall | EmbedCall,
  key: Uint8Array,
  options: DataProtectionOptions,
): Promise<Memory> {
  const { vault: given, subject: named } = options;
  if (given === undefined || named === undefined) return { key, keep: async () => {} };
  return tried(async () => {
    const vault = typeof given === "function" ? given(call) : given;
    const subject = typeof named === "function" ? named(call) : named;
    if (subject === "") throw noSubject();
    const stored = await vault.list(subject);
    return {
      key: options.key === undefined ? await vault.pseudonymKey(subject) : key,
      known: fromVault(stored),
      keep: (used) =>
        tried(async () => {
          // What only looks like a tag is the caller's own text: it means nothing beyond this call.
          const pseudonyms = used.pseudonyms.filter(({ kind }) => kind !== "literal");
          const values = toVault({ ...used, pseudonyms }, subject, stored);
          if (values.length > 0) await vault.putAll(values);
        }),
    };
  });
}

/** @throws {LeamError} INVALID_PLUGIN for a vault without a subject: its values could never be erased. */
export function checkMemory({ vault, subject }: DataProtectionOptions): void {
  if (vault !== undefined && (subject === undefined || subject === "")) throw noSubject();
}

function noSubject(): LeamError {
  return new LeamError({
    code: "INVALID_PLUGIN",
    message:
      "`vault` of data-protection needs a `subject`: the id under which your records know the person, so that `vault.erase` finds the values.",
  });
}

async function tried<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (LeamError.is(error) && error.code === "PROTECTION_FAILED") throw error;
    throw new LeamError({
      code: "PROTECTION_FAILED",
      message: "The vault could not be read or written, so nothing was sent. Look at its store and its keys.",
      // Another error's message may quote a value, so it is not kept as cause.
      ...(LeamError.is(error) ? { cause: error } : {}),
    });
  }
}
