import fc from "fast-check";
import { LeamError } from "@leam/spec";
import { describe, expect, test } from "vitest";
import { parseSse } from "./sse.ts";

/** What a browser's EventSource gives for it, by the steps of WHATWG HTML 9.2.6. */
const stream =
  "\uFEFF: a comment\r\ndata: Grüße 👋\r\rdata:b\ndata: c\n\nid: 1\nevent: x\nretry: 5\nunknown: y\ndata\r\n\r\n" +
  "data:  two spaces\n\n\n\n:\n\ndata: last\n\ndata: cut off";
const expected = ["Grüße 👋", "b\nc", "", " two spaces", "last"];

async function* chunksOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const chunk of chunks) yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
}

async function parse(chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const events: string[] = [];
  for await (const batch of parseSse(chunks)) events.push(...batch);
  return events;
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  return LeamError.is(error) ? error.code : "no LeamError";
}

describe("a stream of several events", () => {
  const bytes = new TextEncoder().encode(stream);

  test("gives the same events for a cut at every byte", async () => {
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(await parse(chunksOf(bytes.subarray(0, cut), bytes.subarray(cut))), `cut at ${cut}`).toEqual(expected);
    }
  });

  test("gives the same events byte by byte", async () => {
    expect(await parse(chunksOf(...Array.from(bytes, (byte) => Uint8Array.of(byte))))).toEqual(expected);
  });

  test("gives the same events for any split, empty chunks included", async () => {
    const cuts = fc.array(fc.nat({ max: bytes.length }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (points) => {
        const sorted = [0, ...points.toSorted((a, b) => a - b), bytes.length];
        const pieces = sorted.slice(1).map((end, index) => bytes.subarray(sorted[index] ?? 0, end));
        expect(await parse(chunksOf(...pieces))).toEqual(expected);
      }),
    );
  });
});

test.each([
  ["CR", "\r"],
  ["LF", "\n"],
  ["CRLF", "\r\n"],
])("%s ends a line", async (_, end) => {
  expect(await parse(chunksOf(`data: a${end}data: b${end}${end}data: c${end}${end}`))).toEqual(["a\nb", "c"]);
});

test("events of one chunk come as one batch", async () => {
  const batches: (readonly string[])[] = [];
  for await (const batch of parseSse(chunksOf("data: a\n\ndata: b\n\n", "data: c\n\n"))) batches.push(batch);
  expect(batches).toEqual([["a", "b"], ["c"]]);
});

test("bytes that are no UTF-8 are refused", async () => {
  expect(await codeOf(parse(chunksOf("data: ", Uint8Array.of(0xff, 0xfe), "\n\n")))).toBe("STREAM_INVALID");
});

test("a character cut off by the stream's end is refused", async () => {
  expect(await codeOf(parse(chunksOf("data: a\n\ndata: ", Uint8Array.of(0xf0, 0x9f))))).toBe("STREAM_INVALID");
});

describe("an event that never ends is given up at 16 Mi characters", () => {
  const million = 1024 * 1024;
  async function* endless(start: string, piece: string): AsyncGenerator<Uint8Array, void, undefined> {
    const encoder = new TextEncoder();
    yield encoder.encode(start);
    const bytes = encoder.encode(piece);
    for (let sent = 0; sent < 40 * million; sent += bytes.length) yield bytes;
  }

  test.each([
    ["one line", "data: ", "x".repeat(million)],
    ["many lines", "", `data: ${"x".repeat(1000)}\n`.repeat(1000)],
    ["many lines without a value", "", "data\n".repeat(200_000)],
    ["small pieces of one line", "data: ", "x".repeat(4096)],
  ])("as %s", async (_, start, piece) => {
    expect(await codeOf(parse(endless(start, piece)))).toBe("STREAM_INVALID");
  });
});

test("comments without end fill no memory and give no events", async () => {
  const comment = ": keep-alive\n\n".repeat(100_000);
  expect(await parse(chunksOf(...Array<string>(20).fill(comment), "data: a\n\n"))).toEqual(["a"]);
});
