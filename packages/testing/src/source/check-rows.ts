import assert from "node:assert/strict";
import type { DatasetColumn, DatasetRow, JsonValue, Source } from "@leam/spec";
import { collect } from "../collect.ts";
import type { TestRunner } from "../test-runner.ts";

export function checkRows(source: Source, sampleRows: number, check: TestRunner): void {
  const sample = async (): Promise<DatasetRow[]> => collect(source.rows({ limit: sampleRows }));

  check("there are at least two rows", async () => {
    assert.ok((await sample()).length >= 2, "a source with fewer than two rows cannot be tested");
  });
  check("there are as many rows as the card says", async () => {
    const { rows } = await source.card();
    if (rows !== undefined) assert.equal((await sample()).length, Math.min(rows, sampleRows));
  });
  check("rows have the card's columns and no others", async () => {
    const names = (await source.card()).columns.map(({ name }) => name).sort();
    for (const row of await sample()) assert.deepEqual(Object.keys(row).sort(), names);
  });
  check("values have their column's type, or are null", async () => {
    const { columns } = await source.card();
    for (const row of await sample()) {
      for (const column of columns)
        assert.ok(fits(row[column.name], column), `a value of the column ${column.name} is not of its type`);
    }
  });
  check("rows are JSON", async () => {
    for (const row of await sample()) assert.deepEqual(JSON.parse(JSON.stringify(row)), row);
  });
  check("rows are the same each time, in the same order", async () => {
    assert.deepEqual(await sample(), await sample());
  });
}

function fits(value: JsonValue | undefined, { type }: DatasetColumn): boolean {
  if (value === undefined) return false;
  return value === null || type === "json" || typeof value === type;
}
