import { type DatasetRow, LeamError, type RowQuery } from "@leam/spec";
import { type DatasetList, rowsQuery } from "@leam/spec/wire";
import type { RouteContext } from "../route-context.ts";
import { report } from "../error-response.ts";
import { json } from "../json-response.ts";
import { streamText } from "../stream-text.ts";

/** `GET /v1/datasets` */
export async function listDatasets({ client, request }: RouteContext): Promise<Response> {
  const list: DatasetList = { object: "list", data: await client.datasets.list({ signal: request.signal }) };
  return json(list);
}

/** `GET /v1/datasets/{id}` */
export async function getDataset({ client, request, id }: RouteContext): Promise<Response> {
  return json(await client.datasets.card(id, { signal: request.signal }));
}

/** `GET /v1/datasets/{id}/rows`: JSON lines. An error in the middle breaks the connection: a cut list must not look whole. */
export async function streamRows(context: RouteContext): Promise<Response> {
  const { client, request, url, id } = context;
  const query = rowsQuery.safeParse(Object.fromEntries(url.searchParams));
  if (!query.success) {
    const param = String(query.error.issues[0]?.path[0] ?? "query");
    throw new LeamError({
      code: "INVALID_CALL",
      message: `\`${param}\` is not what the API takes. It takes language, offset and limit.`,
      param,
    });
  }
  const stop = new AbortController();
  const signal = AbortSignal.any([request.signal, stop.signal]);
  await client.datasets.card(id, { signal }); // an unknown id is a 404, not an empty stream
  const { language, offset, limit } = query.data;
  const rows = client.datasets.rows(id, {
    signal,
    ...(language === undefined ? {} : { language }),
    ...(offset === undefined ? {} : { offset }),
    ...(limit === undefined ? {} : { limit }),
  } satisfies RowQuery);
  return streamText(toLines(rows, context), "application/x-ndjson; charset=utf-8", async () => stop.abort());
}

async function* toLines(
  rows: AsyncIterable<DatasetRow>,
  { requestId, onError }: RouteContext,
): AsyncGenerator<string, void, undefined> {
  try {
    for await (const row of rows) yield `${JSON.stringify(row)}\n`;
  } catch (error) {
    throw report(error, requestId, onError);
  }
}
