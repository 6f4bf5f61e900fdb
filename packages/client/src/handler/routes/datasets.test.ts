import { type DatasetCard, type DatasetCatalog, type DatasetRow, LeamError, type RowQuery } from "@leam/spec";
import { datasetCard, datasetList } from "@leam/spec/wire";
import { fakeProvider } from "@leam/testing";
import { expect, test } from "vitest";
import { canary } from "../../../test/ask.ts";
import { errorOf, get, handlerOver } from "../../../test/handle.ts";

const card: DatasetCard = {
  id: "rows",
  name: "Rows",
  description: "Three rows.",
  license: "CC0-1.0",
  languages: ["de", "lv"],
  version: "1.0.0",
  columns: [{ name: "language", type: "string", description: "BCP 47 tag." }],
  origin: "Written for this test.",
  personalData: "none",
};

interface Reading {
  query?: RowQuery | undefined;
  isClosed: boolean;
}

function catalogOf(rows: () => AsyncIterable<DatasetRow>): {
  readonly catalog: DatasetCatalog;
  readonly reading: Reading;
} {
  const reading: Reading = { isClosed: false };
  async function* read(query?: RowQuery): AsyncGenerator<DatasetRow, void, undefined> {
    reading.query = query;
    try {
      yield* rows();
    } finally {
      reading.isClosed = true;
    }
  }
  const catalog: DatasetCatalog = {
    list: async () => [card],
    open(id) {
      if (id !== card.id) throw new LeamError({ code: "DATASET_NOT_FOUND", message: "There is no such dataset." });
      return { name: id, card: async () => card, rows: read };
    },
  };
  return { catalog, reading };
}

async function* twoRows(): AsyncGenerator<DatasetRow, void, undefined> {
  yield { language: "de", text: "Straße\n" };
  yield { language: "lv", text: "iela" };
}

function handlerWith(rows: () => AsyncIterable<DatasetRow>) {
  const { catalog, reading } = catalogOf(rows);
  return { ...handlerOver({ ...fakeProvider(), datasets: catalog }), reading };
}

test("datasets are listed, and each has its card", async () => {
  const { handle } = handlerWith(twoRows);
  expect(datasetList.parse(await (await handle(get("/v1/datasets"))).json()).data).toEqual([card]);
  expect(datasetCard.parse(await (await handle(get("/v1/datasets/rows"))).json())).toEqual(card);
});

test("rows are JSON lines, and the query arrives as numbers and texts", async () => {
  const { handle, reading } = handlerWith(twoRows);
  const response = await handle(get("/v1/datasets/rows/rows?language=de&offset=1&limit=2"));
  expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
  const text = await response.text();
  expect(text.endsWith("}\n")).toBe(true);
  expect(
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { language: "de", text: "Straße\n" },
    { language: "lv", text: "iela" },
  ]);
  expect(reading.query).toMatchObject({ language: "de", offset: 1, limit: 2 });
  expect(reading.isClosed).toBe(true);
});

test.each(["offset=-1", "limit=many", "limit=1.5", "language=x"])("?%s is 400 INVALID_CALL", async (query) => {
  const response = await handlerWith(twoRows).handle(get(`/v1/datasets/rows/rows?${query}`));
  expect(response.status).toBe(400);
  expect(await errorOf(response)).toEqual({ code: "INVALID_CALL", param: query.split("=")[0] });
});

test.each(["", "/rows"])("an unknown dataset%s is 404, not an empty list", async (rest) => {
  const response = await handlerWith(twoRows).handle(get(`/v1/datasets/${canary.prompt}${rest}`));
  expect(response.status).toBe(404);
  expect(await errorOf(response)).toMatchObject({ code: "DATASET_NOT_FOUND" });
});

test("an error in the middle breaks the response and is reported: a cut list must not look whole", async () => {
  const { handle, errors } = handlerWith(async function* () {
    yield { language: "de" };
    throw new LeamError({ code: "DATASET_INVALID", message: "Row 2 cannot be read." });
  });
  const response = await handle(get("/v1/datasets/rows/rows"));
  await expect(response.text()).rejects.toThrow("Row 2");
  expect(errors).toMatchObject([{ code: "DATASET_INVALID" }]);
});

test("a reader that leaves closes the source", async () => {
  const { handle, reading } = handlerWith(async function* () {
    for (;;) yield { language: "de" };
  });
  const response = await handle(get("/v1/datasets/rows/rows"));
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(reading.isClosed).toBe(true);
  expect(reading.query?.signal?.aborted).toBe(true);
});
