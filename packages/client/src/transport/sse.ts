import { LeamError } from "@leam/spec";

/** Largest single event in UTF-16 code units: a server that never ends an event must not fill the memory. */
const largestEvent = 16 * 1024 * 1024;

/**
 * The `data` of server-sent events, batched by network chunk: one `await` a chunk, not one an event. Comments, `event`, `id` and
 * `retry` lines are passed over; CR, LF and CRLF end a line, also across chunks. An event cut off by the end of the stream is dropped,
 * as the standard says. Source: WHATWG HTML, "Server-sent events", section 9.2.6.
 * @throws {LeamError} STREAM_INVALID for bytes that are no UTF-8, or an event over 16 Mi characters.
 */
export async function* parseSse(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[], void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const lines = createLineSplitter();
  const events = createEventAssembler();
  for await (const chunk of chunks) {
    const batch = events.add(lines.add(decode(decoder, chunk)));
    if (batch.length > 0) yield batch;
  }
  decode(decoder, undefined);
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new LeamError({
      code: "STREAM_INVALID",
      message: "The stream holds bytes that are not UTF-8. The provider is at fault.",
    });
  }
}

function createLineSplitter(): { add(text: string): readonly string[] } {
  let rest = "";
  let endedWithReturn = false;
  return {
    add(text) {
      // A CR at the end of a chunk has ended its line; an LF that opens the next chunk belongs to it.
      const fresh = endedWithReturn && text.startsWith("\n") ? text.slice(1) : text;
      if (text !== "") endedWithReturn = text.endsWith("\r");
      // Only what is new is searched: the rest holds no line end, and searching it again at each chunk would be quadratic.
      const parts = fresh.split(/\r\n|\r|\n/u);
      parts[0] = rest + (parts[0] ?? "");
      rest = parts.pop() ?? "";
      if (rest.length > largestEvent) throw tooLarge();
      return parts;
    },
  };
}

function createEventAssembler(): { add(lines: readonly string[]): readonly string[] } {
  let data: string[] = [];
  let size = 0;
  return {
    add(lines) {
      const complete: string[] = [];
      for (const line of lines) {
        if (line === "") {
          if (data.length > 0) complete.push(data.length === 1 ? (data[0] ?? "") : data.join("\n"));
          data = [];
          size = 0;
        } else if (line.startsWith("data:")) {
          data.push(line.charCodeAt(5) === 32 ? line.slice(6) : line.slice(5));
          size += line.length;
          if (size > largestEvent) throw tooLarge();
        } else if (line === "data") {
          data.push("");
          size += line.length; // also without a value: endless empty lines must not fill the memory either
          if (size > largestEvent) throw tooLarge();
        }
      }
      return complete;
    },
  };
}

function tooLarge(): LeamError {
  return new LeamError({
    code: "STREAM_INVALID",
    message: "An event of the stream is over 16 MiB. The provider is at fault.",
  });
}
