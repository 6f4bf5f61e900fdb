import fc from "fast-check";
import { expect, test } from "vitest";
import { anna, inventedRecognizers } from "../../test/invented-recognizers.ts";
import { runStream } from "../../test/run-stream.ts";
import { protectTextStream } from "./protect-text-stream.ts";
import type { ProtectedRow } from "./row-options.ts";
import { createPieceSplitter } from "./split-pieces.ts";

const invented = { recognizers: inventedRecognizers };

test("pieces put together are the text, whatever the chunks, and their lines are right", () => {
  const part = fc.constantFrom("word ", "line\n", "par\n\n", "\r\n", "😀", "a");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (parts, length) => {
      const text = parts.join("");
      const splitter = createPieceSplitter(100_000, 40);
      const pieces = (text.match(new RegExp(`[^]{1,${length}}`, "g")) ?? []).flatMap((chunk) => [
        ...splitter.add(chunk),
      ]);
      pieces.push(...splitter.end());
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      let before = "";
      for (const piece of pieces) {
        expect(piece.line).toBe(before.split("\n").length);
        before += piece.text;
      }
    }),
  );
});

test("a text is cut at the end of a paragraph where there is one, and never inside a word", () => {
  const splitter = createPieceSplitter(1000, 40);
  const text = `${"a".repeat(25)}\n\nbbb\nccc ${"d".repeat(60)} e`;
  expect([...splitter.add(text), ...splitter.end()].map((piece) => piece.text)).toEqual([
    `${"a".repeat(25)}\n\n`,
    `bbb\nccc ${"d".repeat(60)} `,
    "e",
  ]);
});

test("values are replaced in all pieces of a long text", async () => {
  const rows: ProtectedRow[] = [];
  const text = `${"All quiet in the office. ".repeat(100)}\n\nThen ${anna} came.\n`.repeat(80);
  const stream = protectTextStream({ ...invented, onRow: (row) => void rows.push(row) });
  const output = await runStream(stream, text, 10_000);
  expect(output).toBe(text.replaceAll(anna, "[PERSON]"));
  expect(rows.length).toBeGreaterThan(2);
  for (const { text: piece, findings } of rows)
    for (const { start, end } of findings) expect(piece.slice(start, end)).toBe(anna);
});

test("a text without a place to cut is refused, for it would have to be held whole or cut through values", async () => {
  await expect(
    runStream(protectTextStream({ ...invented, longestRow: 70_000 }), "x".repeat(80_000), 1000),
  ).rejects.toMatchObject({ code: "DATASET_INVALID" });
});
