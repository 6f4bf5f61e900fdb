import fc from "fast-check";
import { expect, test } from "vitest";
import { createScan } from "./scan.ts";
import { createWordTable } from "./word-table.ts";

const words = ["tel", "telefon*", "op č", "n°", "mot* de passe", "p.k", "a*"];
const table = createWordTable<number>(() => words.map((word, index) => [word, index] as const));

function found(text: string): readonly string[] {
  return table.within(createScan(text, {}), 0, text.length).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Tel. 1", ["Tel"]],
  ["Telefonnummer und Hotel", ["Telefonnummer"]],
  ["OP Č. 123", ["OP Č"]],
  ["op\nč", ["op\nč"]],
  ["n° 5", ["n°"]],
  ["mots de passe", ["mots de passe"]],
  ["p.k. 12", ["p.k"]],
  ["pk, telx, ope č", []],
  ["ab", ["ab"]],
])("%j holds %j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("it finds what a pattern of all the words finds", () => {
  const source = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replaceAll(".", String.raw`\.`)
        .replaceAll("*", String.raw`\p{L}{0,14}`)
        .replaceAll(" ", "[ \n]{1,2}"),
    )
    .join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?!\\p{L})`, "gu");
  const piece = fc.constantFrom(
    "tel",
    "efon",
    "op",
    "č",
    "n°",
    "mot",
    "s",
    " de passe",
    "p.k",
    "a",
    " ",
    "\n",
    ".",
    "x",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      const starts = new Set(table.within(createScan(text, {}), 0, text.length).map(({ start }) => start));
      for (const match of text.matchAll(pattern)) expect(starts, JSON.stringify(text)).toContain(match.index);
    }),
    { numRuns: 3000 },
  );
});
