import { openTags } from "./open-tags.ts";
import type { EraseCommand } from "./parse-arguments.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Deletes what a vault keeps for a subject: its tags stay in every file from then on.
 * @throws {LeamError} INVALID_CALL or PROTECTION_FAILED
 */
export async function eraseCommand({ vault: place }: EraseCommand, { env, stderr }: Terminal): Promise<void> {
  const vault = await openTags(place, env, false);
  try {
    stderr.write(`${await vault.erase()} erased\n`);
  } finally {
    vault.close();
  }
}
