import { chooseOperator } from "./choose-operator.ts";
import { chooseStream } from "./choose-stream.ts";
import { collectReport } from "./collect-report.ts";
import { type Output, openOutput, toStream } from "./open-output.ts";
import type { ProtectCommand } from "./parse-arguments.ts";
import { createProgress } from "./progress.ts";
import { readText } from "./read-text.ts";
import type { Terminal } from "./terminal.ts";
import { toReadable } from "./to-readable.ts";

/**
 * Protects one file, piece by piece. Output files appear when all went well, and not at all otherwise.
 * @throws {LeamError} INVALID_CALL, DATASET_NOT_FOUND, DATASET_INVALID or PROTECTION_FAILED
 */
export async function protectCommand(command: ProtectCommand, terminal: Terminal): Promise<void> {
  const { stdout, stderr, signal } = terminal;
  const operator = chooseOperator(command.operator, command.keyEnv, terminal.env);
  const outputs: Output[] = [];
  const file = await readText(command.file);
  const source = file.chunks((bytes) => progress.done(bytes));
  // The bar and the text must not share a screen.
  const isTextOnScreen = command.out === undefined && stdout.isTTY === true;
  const progress = createProgress(isTextOnScreen ? 0 : file.bytes, stderr);
  const report = collectReport(command.report !== undefined);
  try {
    const text = command.out === undefined ? toStream(stdout) : await openOutput(command.out, command.file);
    outputs.push(text);
    const page = command.report === undefined ? undefined : await openOutput(command.report, command.file);
    if (page !== undefined) outputs.push(page);
    const stream = chooseStream(command.format, { operator, onRow: (row) => report.add(row) });
    for await (const piece of toReadable(source).pipeThrough(stream, signal === undefined ? {} : { signal })) {
      await text.write(piece);
    }
    await page?.write(report.toHtml());
    for (const output of outputs) await output.finish();
  } catch (error) {
    await Promise.all(outputs.map((output) => output.discard()));
    throw error;
  } finally {
    await source.return();
    progress.end();
  }
  stderr.write(`${summary(report.counts)}\n`);
}

function summary(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).toSorted(([, one], [, other]) => other - one);
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return "Nothing found, which does not say that nothing is there.";
  return `${total} replaced: ${entries.map(([entity, count]) => `${entity} ${count}`).join(", ")}`;
}
