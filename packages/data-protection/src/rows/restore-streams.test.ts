import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anna, card, inventedRecognizers, otto } from "../../test/invented-recognizers.ts";
import { runStream } from "../../test/run-stream.ts";
import { createVault, type Vault } from "../vault/create-vault.ts";
import { sqliteStore } from "../vault/sqlite.ts";
import { protectCsvStream } from "./protect-csv-stream.ts";
import { protectNdjsonStream } from "./protect-ndjson-stream.ts";
import { protectTextStream } from "./protect-text-stream.ts";
import type { RestoredRows } from "./restore-options.ts";
import { restoreCsvStream, restoreNdjsonStream, restoreTextStream } from "./restore-streams.ts";
import { createRowTags, loadRowTags, type RowTags, saveRowTags } from "./row-tags.ts";

const recognizers = inventedRecognizers;
const word = fc.constantFrom(
  anna,
  otto,
  card,
  "4111 1111 1111 1111",
  "anna@example.org",
  "[PERSON_k7f3]",
  "[iban_bcdfghj2]",
  "a",
  "ß",
  "🙂",
  ";",
  ",",
  "\n",
);
const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(" "));
const step = fc.integer({ min: 1, max: 9 });
const exactly = { addresses: "restore" } as const;

test("a text comes back to the letter, however it is cut", async () => {
  await fc.assert(
    fc.asyncProperty(words, step, async (text, length) => {
      const tags = createRowTags();
      const shielded = await runStream(protectTextStream({ recognizers, tags }), text, length);
      expect(shielded).not.toMatch(/Weber|4111|anna@|k7f3/u);
      expect(await runStream(restoreTextStream({ tags, ...exactly }), shielded, length)).toBe(text);
    }),
  );
});

test("JSON lines come back as the same values, numbers as numbers, also in strings that hold JSON", async () => {
  const leaf = fc.oneof(words, fc.constant(Number(card)), fc.constant(1.5), fc.constant(null));
  const record = fc.dictionary(
    fc.constantFrom("who", "note", "card", anna),
    fc.oneof(
      leaf,
      fc.array(leaf),
      leaf.map((inner) => JSON.stringify({ inner })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 3 }), step, async (records, length) => {
      const text = records.map((each) => `${JSON.stringify(each)}\n`).join("\n");
      const tags = createRowTags();
      const shielded = await runStream(protectNdjsonStream({ recognizers, tags }), text, length);
      expect(shielded).not.toMatch(/Weber|4111|anna@/u);
      expect(await runStream(restoreNdjsonStream({ tags, ...exactly }), shielded, length)).toBe(text);
    }),
  );
});

test("CSV comes back to the letter", async () => {
  const field = fc
    .tuple(words, fc.boolean())
    .map(([text, isQuoted]) => (isQuoted || /[";,\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { maxLength: 3 }),
      step,
      async (rows, length) => {
        const text = ["a;b;c", ...rows.map((row) => row.join(";"))].join("\r\n");
        const tags = createRowTags();
        const shielded = await runStream(
          protectCsvStream({ recognizers, tags, columns: { b: "USERNAME" } }),
          text,
          length,
        );
        expect(shielded).not.toMatch(/Weber|4111|anna@/u);
        expect(await runStream(restoreCsvStream({ tags, ...exactly }), shielded, length)).toBe(text);
      },
    ),
  );
});

test("single types may have another operator, which is not put back", async () => {
  const tags = createRowTags();
  const operators = { PERSON: () => "…" };
  expect(await runStream(protectTextStream({ recognizers, tags, operators }), `${anna}, ${card}`)).toMatch(
    /^…, \[CREDIT_CARD_\w{8}\]$/u,
  );
});

test("tags in addresses stay unless the caller says that nobody wrote in the file, and the end tells of it", async () => {
  const tags = createRowTags();
  const shielded = await runStream(protectTextStream({ recognizers, tags }), `${anna} https://x.example/?q=${card}`);
  const told: RestoredRows[] = [];
  const onEnd = (counts: RestoredRows): unknown => told.push(counts);
  expect(await runStream(restoreTextStream({ tags, onEnd }), shielded)).toBe(`${anna} ${shielded.split(" ").at(-1)}`);
  await runStream(restoreNdjsonStream({ tags, onEnd }), JSON.stringify([shielded.toLowerCase()]));
  expect(told).toEqual([
    { restored: 1, altered: 0, unrestored: 1 },
    { restored: 1, altered: 1, unrestored: 1 },
  ]);
});

test("a broken row of a protected file is an error with its line", async () => {
  const tags = createRowTags();
  await expect(runStream(restoreNdjsonStream({ tags }), '{"a":1}\n{"a"')).rejects.toThrow(/Line 2 is no JSON/u);
  await expect(runStream(restoreCsvStream({ tags }), 'a,b\n"')).rejects.toThrow(/Line 2 opens a quote/u);
});

test("tags kept in a vault come back in another process, and are the same in the next file", async () => {
  const keys = { current: "k1", all: { k1: randomBytes(32) } };
  const store = sqliteStore(":memory:");
  const vault = (): Vault => createVault({ tenant: "t", keys, store });
  const protect = async (text: string, tags: RowTags): Promise<string> =>
    runStream(protectTextStream({ recognizers, tags }), text);
  const text = `${anna} [PERSON_k7f3] ${card}`;
  const first = await loadRowTags(vault(), "file-1");
  const shielded = await protect(text, first);
  expect(await saveRowTags(first, vault(), "file-1")).toBe(3);
  const second = await loadRowTags(vault(), "file-1");
  expect(await runStream(restoreTextStream({ tags: second }), shielded)).toBe(text);
  expect(await protect(text, second)).toBe(shielded);
  expect(await saveRowTags(second, vault(), "file-1")).toBe(0);
  await vault().erase("file-1");
  expect(await runStream(restoreTextStream({ tags: await loadRowTags(vault(), "file-1") }), shielded)).toBe(shielded);
});
