import { LeamError } from "@leam/spec";

/** Longest line in UTF-16 code units. */
const longestLine = 16 * 1024 * 1024;

/** The non-empty lines of a UTF-8 body, as they come. @throws {LeamError} DATASET_INVALID for other bytes or a line over 16 Mi characters */
export async function* parseLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const chunk of chunks) {
    const parts = decode(decoder, chunk).split("\n"); // only what is new: searching the rest again would be quadratic
    parts[0] = rest + (parts[0] ?? "");
    rest = parts.pop() ?? "";
    if (rest.length > longestLine) throw invalid("holds a line over 16 MiB");
    for (const line of parts) if (line !== "") yield line;
  }
  rest += decode(decoder, undefined);
  if (rest !== "") yield rest;
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw invalid("holds bytes that are not UTF-8");
  }
}

function invalid(problem: string): LeamError {
  return new LeamError({ code: "DATASET_INVALID", message: `The rows' stream ${problem}. The server is at fault.` });
}
