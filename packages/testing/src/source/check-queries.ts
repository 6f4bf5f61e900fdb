import assert from "node:assert/strict";
import type { DatasetRow, RowQuery, Source } from "@leam/spec";
import { collect } from "../collect.ts";
import type { TestRunner } from "../test-runner.ts";

/** A selection is judged against the whole: what `rows()` gives, cut by hand. */
export function checkQueries(source: Source, sampleRows: number, check: TestRunner): void {
  const read = async (query: RowQuery): Promise<DatasetRow[]> => collect(source.rows(query));
  const sample = async (): Promise<DatasetRow[]> => read({ limit: sampleRows });

  check("limit 1 gives the first row", async () => {
    assert.deepEqual(await read({ limit: 1 }), (await sample()).slice(0, 1));
  });
  check("limit 0 gives no row", async () => {
    assert.deepEqual(await read({ limit: 0 }), []);
  });
  check("a limit above the number of rows gives what there is", async () => {
    const all = await sample();
    if (all.length < sampleRows) assert.deepEqual(await read({ limit: all.length + 10 }), all);
  });
  check("offset skips that many rows", async () => {
    const all = await sample();
    assert.deepEqual(await read({ offset: 1, limit: all.length - 1 }), all.slice(1));
  });
  check("offset and limit together give a page", async () => {
    const all = await sample();
    const pages = [];
    for (let offset = 0; offset < all.length; offset += 7)
      pages.push(...(await read({ offset, limit: Math.min(7, all.length - offset) })));
    assert.deepEqual(pages, all);
  });
  check("an offset behind the last row gives no row", async () => {
    const all = await sample();
    if (all.length < sampleRows) assert.deepEqual(await read({ offset: all.length }), []);
  });
  check("language gives the rows of that language, in their order", async () => {
    const all = await sample();
    if (all.length === sampleRows) return;
    for (const language of await languagesOf(source)) {
      assert.deepEqual(
        await read({ language }),
        all.filter((row) => row["language"] === language),
      );
    }
  });
  check("each language of the card has a row", async () => {
    for (const language of await languagesOf(source)) assert.equal((await read({ language, limit: 1 })).length, 1);
  });
  check("offset and limit count within the language", async () => {
    for (const language of await languagesOf(source)) {
      const rows = await read({ language, limit: 3 });
      assert.deepEqual(await read({ language, offset: 1, limit: 2 }), rows.slice(1));
    }
  });
  check("a language that is not there gives no row", async () => {
    if ((await languagesOf(source)).length > 0) assert.deepEqual(await read({ language: "qaa" }), []);
  });
}

/** The card's languages, where rows have a language at all. */
async function languagesOf(source: Source): Promise<readonly string[]> {
  const { columns, languages } = await source.card();
  return columns.some(({ name }) => name === "language") ? languages : [];
}
