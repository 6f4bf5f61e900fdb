import { codeOf } from "./code-of.ts";
import { type Output, openOutput, toStream } from "./open-output.ts";
import type { FileCommand } from "./parse-arguments.ts";
import { createProgress } from "./progress.ts";
import { readText } from "./read-text.ts";
import type { Terminal } from "./terminal.ts";
import { toReadable } from "./to-readable.ts";

export interface PipeFileOptions {
  readonly stream: TransformStream<string, string>;
  /** Another file, with what it holds once the text is through. */
  readonly page?: { readonly path: string; content(): string };
  /** Runs when the text is through, before any file appears under its name. */
  readonly beforeFinish?: () => Promise<void>;
  /** Files that no output may take the place of. */
  readonly kept?: readonly string[];
}

/**
 * Sends one file through a stream, piece by piece, with a progress bar. Output files appear when all went well, and not at all otherwise.
 * @throws {LeamError} INVALID_CALL, DATASET_NOT_FOUND, DATASET_INVALID or what the stream throws
 */
export async function pipeFile(
  { file: path, out }: Pick<FileCommand, "file" | "out">,
  { stdout, stderr, signal }: Terminal,
  { stream, page, beforeFinish, kept }: PipeFileOptions,
): Promise<void> {
  const outputs: Output[] = [];
  const file = await readText(path);
  const source = file.chunks((bytes) => progress.done(bytes));
  // The bar and the text must not share a screen.
  const isTextOnScreen = out === undefined && stdout.isTTY === true;
  const progress = createProgress(isTextOnScreen ? 0 : file.bytes, stderr);
  try {
    const text = out === undefined ? toStream(stdout) : await openOutput(out, path, kept);
    outputs.push(text);
    const other = page === undefined ? undefined : await openOutput(page.path, path, kept);
    if (other !== undefined) outputs.push(other);
    for await (const piece of toReadable(source).pipeThrough(stream, signal === undefined ? {} : { signal })) {
      await text.write(piece);
    }
    if (page !== undefined) await other?.write(page.content());
    await beforeFinish?.();
    for (const output of outputs) await output.finish();
  } catch (error) {
    await Promise.all(outputs.map((output) => output.discard()));
    // Who reads our output had enough of it: what he has must come back all the same.
    if (codeOf(error) === "EPIPE") await beforeFinish?.();
    throw error;
  } finally {
    await source.return();
    progress.end();
  }
}
