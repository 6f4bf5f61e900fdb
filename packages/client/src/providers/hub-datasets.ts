import {
  type DatasetCard,
  type DatasetCatalog,
  type DatasetRow,
  LeamError,
  type RowQuery,
  type Source,
} from "@leam/spec";
import type { DatasetList } from "@leam/spec/wire";
import { send } from "../transport/send.ts";
import { isTooDeep } from "../wire/is-too-deep.ts";
import { isJsonObject } from "../wire/json.ts";
import { parseLines } from "../transport/lines.ts";
import type { Api } from "./api.ts";
import { requestJson } from "./request-json.ts";

/** The datasets of a hub, over HTTP. */
export function hubDatasets(api: Api): DatasetCatalog {
  return {
    async list({ signal } = {}) {
      const { data } = await requestJson<DatasetList>(api, "/datasets", { signal });
      return Array.isArray(data) ? data.map(toCard) : [];
    },
    open: (id) => openSource(api, id),
  };
}

function openSource(api: Api, id: string): Source {
  // Encoded or not, dots alone lead to another path; and half a surrogate pair cannot be encoded.
  if (/^\.{0,2}$/u.test(id) || !id.isWellFormed()) throw noDataset();
  const path = `/datasets/${encodeURIComponent(id)}`;
  return {
    name: id,
    card: async ({ signal } = {}) => toCard(await requestJson<DatasetCard>(api, path, { signal })),
    rows: (query = {}) => streamRows(api, `${path}/rows${queryString(query)}`, query.signal),
  };
}

async function* streamRows(
  api: Api,
  path: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<DatasetRow, void, undefined> {
  const requestId = crypto.randomUUID();
  const response = await send(
    { method: "GET", url: `${api.baseUrl}${path}`, headers: api.headers(requestId, false), requestId, signal },
    api.sendOptions,
  );
  for await (const line of parseLines(response.body)) yield parseRow(line);
}

function parseRow(line: string): DatasetRow {
  const row = parse(line);
  if (isTooDeep(row, line) || !isRow(row)) throw invalidRow();
  return row;
}

function isRow(value: unknown): value is DatasetRow {
  return isJsonObject(value);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw invalidRow();
  }
}

function toCard(card: Partial<DatasetCard> | null): DatasetCard {
  const { id, name, description, license, languages, version, columns, origin, personalData } = card ?? {};
  if (
    id === undefined ||
    name === undefined ||
    description === undefined ||
    license === undefined ||
    languages === undefined ||
    version === undefined ||
    columns === undefined ||
    origin === undefined ||
    personalData === undefined
  ) {
    throw new LeamError({
      code: "DATASET_INVALID",
      message: "The dataset's card is not complete. The hub is at fault.",
    });
  }
  return { ...card, id, name, description, license, languages, version, columns, origin, personalData };
}

function queryString({ language, offset, limit }: RowQuery): string {
  const query = new URLSearchParams();
  if (language !== undefined) query.set("language", language);
  if (offset !== undefined) query.set("offset", String(offset));
  if (limit !== undefined) query.set("limit", String(limit));
  return query.size === 0 ? "" : `?${query}`;
}

function noDataset(): LeamError {
  return new LeamError({ code: "DATASET_NOT_FOUND", message: "No dataset can have this id.", param: "id" });
}

function invalidRow(): LeamError {
  return new LeamError({
    code: "DATASET_INVALID",
    message: "A row is not a JSON object, or nested too deep. The hub is at fault.",
  });
}
