import assert from "node:assert/strict";
import { defineDatasetCard, defineSource, type Source } from "@leam/spec";
import type { TestRunner } from "../test-runner.ts";

export function checkCard(source: Source, check: TestRunner): void {
  check("defineSource takes it", () => {
    defineSource({ ...source });
  });
  check("defineDatasetCard takes its card", async () => {
    defineDatasetCard({ ...(await source.card()) });
  });
  check("the card is the same each time", async () => {
    assert.deepEqual(await source.card(), await source.card());
  });
  check("the card is JSON", async () => {
    const card = await source.card();
    assert.deepEqual(JSON.parse(JSON.stringify(card)), card);
  });
  check("the card says where the rows are from and under which licence", async () => {
    const { origin, license, description } = await source.card();
    for (const words of [origin, license, description]) assert.match(words, /\p{L}/u);
  });
  check("columns have names of their own and a description", async () => {
    const { columns } = await source.card();
    assert.ok(columns.length > 0, "the card names no columns");
    assert.equal(new Set(columns.map(({ name }) => name)).size, columns.length);
    for (const { description } of columns) assert.match(description, /\p{L}/u);
  });
}
