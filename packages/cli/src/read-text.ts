import { type FileHandle, open, stat } from "node:fs/promises";
import { LeamError } from "@leam/spec";
import { codeOf } from "./code-of.ts";

const chunkBytes = 262_144;

export interface TextFile {
  readonly bytes: number;
  /** The text in chunks. A byte order mark stays in it. @param onBytes Is told how many bytes were read so far. */
  chunks(onBytes: (bytes: number) => void): AsyncGenerator<string, void, undefined>;
}

/**
 * A UTF-8 file. It is opened when its first chunk is asked for, and closed after the last.
 * @throws {LeamError} DATASET_NOT_FOUND where it cannot be read; while it is read, DATASET_INVALID where it is not UTF-8.
 */
export async function readText(path: string): Promise<TextFile> {
  const { size } = await tried(path, async () => {
    const found = await stat(path);
    if (!found.isFile()) throw notFound(path, "is no regular file");
    return found;
  });
  return { bytes: size, chunks: (onBytes) => chunks(path, onBytes) };
}

async function* chunks(path: string, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const file: FileHandle = await tried(path, () => open(path));
  let read = 0;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw notUtf8(path, read);
    }
  };
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(chunkBytes), 0, chunkBytes);
      if (bytesRead === 0) break;
      yield decode(buffer.subarray(0, bytesRead));
      read += bytesRead;
      onBytes(read);
    }
    yield decode();
  } finally {
    await file.close();
  }
}

async function tried<Result>(path: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (LeamError.is(error)) throw error;
    const reason = codeOf(error);
    if (reason === "ENOENT") throw notFound(path, "does not exist");
    throw notFound(path, reason === "EACCES" ? "may not be read" : `cannot be opened (${reason})`);
  }
}

function notFound(path: string, reason: string): LeamError {
  return new LeamError({ code: "DATASET_NOT_FOUND", message: `${path} ${reason}. Look at the path.` });
}

function notUtf8(path: string, after: number): LeamError {
  return new LeamError({
    code: "DATASET_INVALID",
    message: `${path} is not UTF-8 (after byte ${after}). Convert it first, such as with \`iconv -f WINDOWS-1252 -t UTF-8\`.`,
  });
}
