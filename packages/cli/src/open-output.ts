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
 * @throws {LeamError} INVALID_CALL where it is the file that is read, or cannot be written.
 */
export async function openOutput(path: string, input: string): Promise<Output> {
  const [given, target] = await Promise.all([stat(input).catch(() => undefined), stat(path).catch(() => undefined)]);
  if (target !== undefined && !target.isFile()) throw cannotWrite(path, "is no regular file");
  if (target !== undefined && target.ino === given?.ino && target.dev === given.dev)
    throw cannotWrite(path, "is the file that is read");
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
