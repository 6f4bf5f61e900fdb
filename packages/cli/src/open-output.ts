import type { Stats } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { LeamError } from "@leam/spec";
import { codeOf } from "./code-of.ts";
import type { TerminalStream } from "./terminal.ts";

/** Where the text goes. Exactly one of the two ends is called. */
export interface Output {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * A file that appears under its name only when it is complete: half a protected file looks like a whole one.
 * @param kept Further files of the command: the vault, the key.
 * @throws {LeamError} INVALID_CALL where it is the file that is read or one that is kept, or cannot be written.
 */
export async function openOutput(path: string, input: string, kept: readonly string[] = []): Promise<Output> {
  const target = await stat(path).catch(() => undefined);
  if (target !== undefined && !target.isFile()) throw cannotWrite(path, "is no regular file");
  if (await isSame(target, input)) throw cannotWrite(path, "is the file that is read");
  for (const file of kept) if (await isSame(target, file)) throw cannotWrite(path, "is the vault or the key");
  const part = `${path}.${process.pid}.part`;
  const file = await open(part, "wx").catch((error: unknown) => {
    throw cannotWrite(path, `cannot be written (${codeOf(error)})`);
  });
  return {
    write: (text) => file.writeFile(text),
    async finish() {
      await file.close();
      await rename(part, path);
    },
    async discard() {
      await file.close();
      await rm(part, { force: true });
    },
  };
}

async function isSame(target: Stats | undefined, path: string): Promise<boolean> {
  if (target === undefined) return false;
  const other = await stat(path).catch(() => undefined);
  return target.ino === other?.ino && target.dev === other.dev;
}

/** Standard output: what was written cannot be taken back. */
export function toStream(stream: TerminalStream): Output {
  const ignore = (): void => {}; // `write` tells of the error, too; without a listener it would end the process
  stream.on("error", ignore);
  const end = async (): Promise<void> => void stream.off("error", ignore);
  return {
    write: (text) =>
      new Promise((resolve, reject) => stream.write(text, (error) => (error == null ? resolve() : reject(error)))),
    finish: end,
    discard: async () => {},
  };
}

function cannotWrite(path: string, reason: string): LeamError {
  return new LeamError({ code: "INVALID_CALL", message: `${path} ${reason}. Give another path to write to.` });
}
