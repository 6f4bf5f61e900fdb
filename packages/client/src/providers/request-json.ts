import { readText } from "../transport/read-text.ts";
import { send } from "../transport/send.ts";
import { parseWire } from "../wire/parse-wire.ts";
import { type Api, notJson } from "./api.ts";

/** Sends a request and reads its JSON. @throws {LeamError} PROVIDER_*, ABORTED */
export async function requestJson<T extends object>(
  api: Api,
  path: string,
  options: { readonly signal?: AbortSignal | undefined; readonly body?: unknown; readonly requestId?: string } = {},
): Promise<Partial<T>> {
  const { signal, body, requestId = crypto.randomUUID() } = options;
  const hasBody = body !== undefined;
  const response = await send(
    {
      method: hasBody ? "POST" : "GET",
      url: `${api.baseUrl}${path}`,
      headers: api.headers(requestId, hasBody),
      requestId,
      signal,
      ...(hasBody ? { body: JSON.stringify(body) } : {}),
    },
    api.sendOptions,
  );
  const type = (response.header("content-type") ?? "").toLowerCase();
  if (!type.includes("json")) throw await notJson(api.name, type, response);
  return parseWire<T>(await readText(response, api.maxResponseBytes), "PROVIDER_RESPONSE_INVALID");
}
