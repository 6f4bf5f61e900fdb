import type { RestoredRows } from "@leam/data-protection/rows";
import { restoringStream } from "./choose-stream.ts";
import { keptFiles } from "./kept-files.ts";
import { openTags } from "./open-tags.ts";
import type { RestoreCommand } from "./parse-arguments.ts";
import { pipeFile } from "./pipe-file.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Puts the values of a vault back into a file that was protected with it.
 * @throws {LeamError} INVALID_CALL, DATASET_NOT_FOUND, DATASET_INVALID or PROTECTION_FAILED
 */
export async function restoreCommand(command: RestoreCommand, terminal: Terminal): Promise<void> {
  const vault = await openTags(command.vault, terminal.env, false);
  let counts: RestoredRows = { restored: 0, altered: 0, unrestored: 0 };
  const onEnd = (ended: RestoredRows): void => void (counts = ended);
  try {
    await pipeFile(command, terminal, {
      kept: keptFiles(command.vault),
      stream: restoringStream(command.format, { tags: vault.tags, addresses: command.addresses, onEnd }),
    });
  } finally {
    vault.close();
  }
  terminal.stderr.write(`${summary(counts)}\n`);
}

function summary({ restored, altered, unrestored }: RestoredRows): string {
  const changed = altered === 0 ? "" : ` (${altered} of them written otherwise)`;
  const left = unrestored === 0 ? "" : `; ${unrestored} that look like tags stay: unknown, erased, or in an address`;
  return `${restored} put back${changed}${left}`;
}
