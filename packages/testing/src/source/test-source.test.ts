import { type DatasetCard, type DatasetRow, LeamError, type RowQuery, type Source } from "@leam/spec";
import { expect, test } from "vitest";
import { omit } from "../../test/omit.ts";
import { runSuite } from "../../test/run-suite.ts";
import { collect } from "../collect.ts";
import { testSource } from "./test-source.ts";

const rows: readonly DatasetRow[] = ["de", "mt", "de", "el", "de", "mt", "el", "de", "de"].map((language, index) => ({
  id: index,
  language,
  text: `Nr. ${index}`,
}));
const card: DatasetCard = {
  id: "numbers",
  name: "Numbers",
  description: "Rows with a number.",
  license: "CC0-1.0",
  languages: ["de", "el", "mt"],
  version: "1.0.0",
  rows: rows.length,
  columns: [
    { name: "id", type: "number", description: "Place in the file." },
    { name: "language", type: "string", description: "BCP 47 tag." },
    { name: "text", type: "string", description: "The number in words." },
  ],
  origin: "Written for this test.",
  personalData: "none",
};
const good: Source = { name: "numbers", card: async () => card, rows: (query) => select(rows, query) };

testSource(good, test);

const withCard = (change: Partial<DatasetCard>): Partial<Source> => ({ card: async () => ({ ...card, ...change }) });
const withRows = (change: (row: DatasetRow) => DatasetRow): Partial<Source> => ({
  rows: (query) => select(rows.map(change), query),
});
const withQuery = (change: (query: RowQuery) => RowQuery): Partial<Source> => ({
  rows: (query = {}) => select(rows, change(query)),
});
const firstAlways = "rows are the same each time, in the same order";

const broken: readonly (readonly [mistake: string, change: Partial<Source>, check: string])[] = [
  ["no name", JSON.parse('{"name":null}'), "defineSource takes it"],
  ["an id with a space", withCard({ id: "my numbers" }), "defineDatasetCard takes its card"],
  [
    "a card of the moment",
    { card: async () => ({ ...card, version: `1.0.${Math.random()}` }) },
    "the card is the same each time",
  ],
  ["a card with a hole", withCard({ limits: JSON.parse('["a"]').concat(undefined) }), "the card is JSON"],
  ["an empty origin", withCard({ origin: "" }), "the card says where the rows are from and under which licence"],
  [
    "a column named twice",
    withCard({ columns: [...card.columns, ...card.columns] }),
    "columns have names of their own and a description",
  ],
  ["one row", { rows: (query) => select(rows.slice(0, 1), query) }, "there are at least two rows"],
  ["another number of rows", withCard({ rows: 10 }), "there are as many rows as the card says"],
  [
    "a column that the card does not name",
    withRows((row) => ({ ...row, more: 1 })),
    "rows have the card's columns and no others",
  ],
  ["a missing column", withRows((row) => omit(row, "text")), "rows have the card's columns and no others"],
  [
    "numbers as text",
    withRows((row) => ({ ...row, id: JSON.stringify(row["id"]) })),
    "values have their column's type, or are null",
  ],
  ["a number that JSON cannot say", withRows((row) => ({ ...row, id: Number.NaN })), "rows are JSON"],
  ["rows by chance", withRows((row) => ({ ...row, id: Math.random() })), firstAlways],
  ["no limit", withQuery((query) => omit(query, "limit")), "limit 1 gives the first row"],
  [
    "0 as no limit",
    withQuery(({ limit, ...query }) => (limit === undefined || limit === 0 ? query : { ...query, limit })),
    "limit 0 gives no row",
  ],
  [
    "an error where rows run out",
    { rows: (query) => exact(query) },
    "a limit above the number of rows gives what there is",
  ],
  ["no offset", withQuery((query) => omit(query, "offset")), "offset skips that many rows"],
  [
    "an offset that counts pages",
    withQuery((query) => ({ ...query, offset: (query.offset ?? 0) * 2 })),
    "offset and limit together give a page",
  ],
  [
    "an offset that starts again",
    withQuery((query) => ({ ...query, offset: (query.offset ?? 0) % rows.length })),
    "an offset behind the last row gives no row",
  ],
  [
    "no language",
    withQuery((query) => omit(query, "language")),
    "language gives the rows of that language, in their order",
  ],
  [
    "a language that has no row",
    withCard({ languages: ["de", "el", "mt", "ga"] }),
    "each language of the card has a row",
  ],
  [
    "an offset before the language",
    { rows: (query = {}) => select(rows.slice(query.offset ?? 0), { ...query, offset: 0 }) },
    "offset and limit count within the language",
  ],
  [
    "everything for a language that is not there",
    withQuery(({ language, ...query }) =>
      language === "qaa" || language === undefined ? query : { ...query, language },
    ),
    "a language that is not there gives no row",
  ],
  ["rows that cannot be closed", { rows: unclosable }, "a reader that stops early closes the source promptly"],
  ["one reading only", { rows: onceOnly() }, "the source can be read again after that"],
  ["a place shared by readers", { rows: sharedPlace() }, "two readers at once both get every row"],
  [
    "no ear for the signal",
    withQuery((query) => omit(query, "signal")),
    "a reading that was aborted before is ABORTED",
  ],
  [
    "an ear for the signal at the start only",
    { rows: heardAtTheStart },
    "an abort after the first row ends the reading promptly with ABORTED",
  ],
];

test.each(broken)("a source with %s fails", async (_mistake, change, check) => {
  const { failing } = await runSuite((runner) => testSource({ ...good, ...change }, runner), check);
  expect(failing).toEqual([check]);
});

test("every check of a source has a mistake that it catches", async () => {
  const { all } = await runSuite((runner) => testSource(good, runner));
  expect(new Set(broken.map(([, , check]) => check))).toEqual(new Set(all));
});

test("a source larger than the sample passes", async () => {
  const { failing } = await runSuite((runner) => testSource(good, runner, { sampleRows: 4 }));
  expect(failing).toEqual([]);
});

async function* select(from: readonly DatasetRow[], query: RowQuery = {}): AsyncGenerator<DatasetRow, void, undefined> {
  const { language, offset = 0, limit = Infinity, signal } = query;
  const selected = from.filter((row) => language === undefined || row["language"] === language).slice(offset);
  for (const [index, row] of selected.entries()) {
    if (index >= limit) return;
    if (signal?.aborted === true) throw aborted();
    yield row;
  }
}

async function* exact(query: RowQuery = {}): AsyncIterable<DatasetRow> {
  const read = await collect(select(rows, query));
  if (query.limit === rows.length + 10) throw new RangeError("not so many rows");
  yield* read;
}

function unclosable(query?: RowQuery): AsyncIterable<DatasetRow> {
  return {
    [Symbol.asyncIterator]: () => {
      const all = select(rows, query);
      return { next: async () => all.next() };
    },
  };
}

function onceOnly(): Source["rows"] {
  let wasClosed = false;
  return async function* (query) {
    if (wasClosed) return;
    let isOver = false;
    try {
      yield* select(rows, query);
      isOver = true;
    } finally {
      wasClosed = !isOver;
    }
  };
}

function sharedPlace(): Source["rows"] {
  let place = 0;
  return async function* (query = {}) {
    if (place >= rows.length) place = 0;
    if (query.limit !== 1000) return yield* select(rows, query);
    for (; place < rows.length; place += 1) yield* rows.slice(place, place + 1);
  };
}

async function* heardAtTheStart({ signal, ...query }: RowQuery = {}): AsyncIterable<DatasetRow> {
  if (signal?.aborted === true) throw aborted();
  yield* select(rows, query);
}

function aborted(): LeamError {
  return new LeamError({ code: "ABORTED", message: "The reading was aborted." });
}
