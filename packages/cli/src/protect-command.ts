import { chooseOperator } from "./choose-operator.ts";
import { protectingStream } from "./choose-stream.ts";
import { collectReport } from "./collect-report.ts";
import { keptFiles } from "./kept-files.ts";
import { openTags } from "./open-tags.ts";
import type { ProtectCommand } from "./parse-arguments.ts";
import { pipeFile } from "./pipe-file.ts";
import { readKey } from "./read-key.ts";
import { readText } from "./read-text.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Protects one file. With a vault its values can be put back.
 * @throws {LeamError} INVALID_CALL, DATASET_NOT_FOUND, DATASET_INVALID or PROTECTION_FAILED
 */
export async function protectCommand(command: ProtectCommand, terminal: Terminal): Promise<void> {
  const { env, stderr } = terminal;
  const report = collectReport(command.report !== undefined);
  const key = command.vault === undefined && command.key !== undefined ? await readKey(command.key, env) : undefined;
  // A vault is only made for a file that is there.
  await readText(command.file);
  const vault = command.vault && (await openTags(command.vault, env, true));
  try {
    const stream = protectingStream(command.format, {
      ...(vault === undefined ? { operator: chooseOperator(command.operator, key) } : { tags: vault.tags }),
      onRow: (row) => report.add(row),
    });
    await pipeFile(command, terminal, {
      stream,
      kept: keptFiles(command.vault, command.key),
      ...(command.report === undefined ? {} : { page: { path: command.report, content: () => report.toHtml() } }),
      ...(vault === undefined ? {} : { beforeFinish: () => vault.save() }),
    });
  } finally {
    vault?.close();
  }
  stderr.write(`${summary(report.counts)}\n`);
}

function summary(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).toSorted(([, one], [, other]) => other - one);
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return "Nothing found, which does not say that nothing is there.";
  return `${total} replaced: ${entries.map(([entity, count]) => `${entity} ${count}`).join(", ")}`;
}
