import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatasetRow } from "@leam/spec";
import { datasetCard, datasetList, datasetRow } from "@leam/spec/wire";
import { expect, test } from "vitest";
import { runHub } from "./run-hub.ts";

const ids = ["civic-questions", "plain-language"];

async function rows(url: string): Promise<readonly DatasetRow[]> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^application\/x-ndjson/u);
  const lines = (await response.text()).split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => datasetRow.parse(JSON.parse(line)));
}

test("the samples are listed with their cards", async () => {
  await using hub = await runHub();
  const { data } = datasetList.parse(await (await fetch(`${hub.baseUrl}/datasets`)).json());
  expect(data.map(({ id }) => id)).toEqual(ids);
  for (const card of data) expect(await (await fetch(`${hub.baseUrl}/datasets/${card.id}`)).json()).toEqual(card);
});

for (const id of ids) {
  test(`the rows of ${id} are as many, of the languages and of the columns that its card says`, async () => {
    await using hub = await runHub();
    const card = datasetCard.parse(await (await fetch(`${hub.baseUrl}/datasets/${id}`)).json());
    const all = await rows(`${hub.baseUrl}/datasets/${id}/rows`);
    expect(all).toHaveLength(card.rows ?? -1);
    expect(new Set(all.map((row) => row["language"]))).toEqual(new Set(card.languages));
    expect(new Set(all.map((row) => row["id"])).size).toBe(all.length);
    for (const row of all) expect(Object.keys(row).sort()).toEqual(card.columns.map(({ name }) => name).sort());
  });

  test(`${id}: language, offset and limit select what a reader of all rows would`, async () => {
    await using hub = await runHub();
    const url = `${hub.baseUrl}/datasets/${id}/rows`;
    const all = await rows(url);
    const greek = all.filter((row) => row["language"] === "el");
    expect(greek.length).toBeGreaterThan(1);
    expect(await rows(`${url}?language=el`)).toEqual(greek);
    expect(await rows(`${url}?language=el&offset=1&limit=2`)).toEqual(greek.slice(1, 3));
    expect(await rows(`${url}?offset=3&limit=5`)).toEqual(all.slice(3, 8));
    expect(await rows(`${url}?offset=${all.length - 1}`)).toEqual(all.slice(-1));
    expect(await rows(`${url}?limit=0`)).toEqual([]);
    expect(await rows(`${url}?language=tlh`)).toEqual([]);
  });
}

for (const path of ["no-such-dataset", "no-such-dataset/rows", "..%2Fpackage.json", "civic-questions.card.json"]) {
  test(`/datasets/${path} is a 404 that says what to do`, async () => {
    await using hub = await runHub();
    const response = await fetch(`${hub.baseUrl}/datasets/${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: { code: "DATASET_NOT_FOUND", message: expect.stringContaining("/v1/datasets") },
    });
  });
}

for (const [query, param] of [
  ["limit=-1", "limit"],
  ["limit=many", "limit"],
  ["offset=1.5", "offset"],
  ["language=x", "language"],
]) {
  test(`the query ${query} is a 400 that names the parameter`, async () => {
    await using hub = await runHub();
    const response = await fetch(`${hub.baseUrl}/datasets/civic-questions/rows?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: "INVALID_CALL", param, type: "invalid_request_error" },
    });
  });
}

const card = {
  id: "mine",
  name: "Mine",
  description: "Mine.",
  license: "CC0-1.0",
  languages: ["et"],
  version: "1.0.0",
  columns: [],
  origin: "A test.",
  personalData: "none",
};

test("a broken row cuts the connection: what came must not look whole", async () => {
  await using folder = await dataFolder({
    "mine.card.json": JSON.stringify(card),
    "mine.jsonl": '{"id":"et-1"}\n{"id":',
  });
  const errors: string[] = [];
  await using hub = await runHub({ dataFolder: folder.path, onError: (error) => errors.push(error.message) });
  const response = await fetch(`${hub.baseUrl}/datasets/mine/rows`);
  await expect(response.text()).rejects.toThrow();
  expect(errors).toEqual([expect.stringContaining("Line 2")]);
});

test("a hub does not start with a card that is not complete, and names the file", async () => {
  await using folder = await dataFolder({ "mine.card.json": JSON.stringify({ ...card, license: undefined }) });
  const error = { code: "DATASET_INVALID", message: expect.stringContaining("mine.card.json") };
  await expect(runHub({ dataFolder: folder.path })).rejects.toMatchObject(error);
});

test("a card that is not JSON is named as well", async () => {
  await using folder = await dataFolder({ "mine.card.json": "{" });
  const error = { code: "DATASET_INVALID", message: expect.stringContaining("mine.card.json") };
  await expect(runHub({ dataFolder: folder.path })).rejects.toMatchObject(error);
});

test("an empty limit is refused, and a language is the same in any case", async () => {
  await using hub = await runHub({});
  const rows = `${hub.baseUrl}/datasets/civic-questions/rows`;
  expect((await fetch(`${rows}?limit=`)).status).toBe(400);
  const lower = await (await fetch(`${rows}?language=mt`)).text();
  expect(lower).not.toBe("");
  expect(await (await fetch(`${rows}?language=MT`)).text()).toBe(lower);
});

async function dataFolder(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "leam-hub-"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
