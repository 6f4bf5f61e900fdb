import { LeamError } from "@leam/spec";
import type { Client } from "../client-options.ts";
import { errorResponse } from "./error-response.ts";
import type { RouteContext } from "./route-context.ts";
import { answerChat } from "./routes/chat.ts";
import { getDataset, listDatasets, streamRows } from "./routes/datasets.ts";
import { createEmbeddings } from "./routes/embeddings.ts";
import { getModel, listModels } from "./routes/models.ts";

export interface HandlerOptions {
  /** Path under which the API is mounted: "/api/leam". Default: "". */
  readonly basePath?: string;
  /** Largest request body. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** Told of every error before it is answered, for logs. Errors hold no content of messages. */
  readonly onError?: (error: LeamError) => void;
}

/** A web-standard request handler: what every framework bridge calls. It never throws: each error is a response. */
export type Handler = (request: Request) => Promise<Response>;

type Route = (context: RouteContext) => Promise<Response>;

/** The routes: method, path with `{id}` for one segment, and who answers. */
const routes: readonly { readonly method: string; readonly path: RegExp; readonly answer: Route }[] = [
  { method: "POST", path: /^\/v1\/chat\/completions$/u, answer: answerChat },
  { method: "POST", path: /^\/v1\/embeddings$/u, answer: createEmbeddings },
  { method: "GET", path: /^\/v1\/models$/u, answer: listModels },
  { method: "GET", path: /^\/v1\/models\/(?<id>.+)$/u, answer: getModel },
  { method: "GET", path: /^\/v1\/datasets$/u, answer: listDatasets },
  { method: "GET", path: /^\/v1\/datasets\/(?<id>[^/]+)$/u, answer: getDataset },
  { method: "GET", path: /^\/v1\/datasets\/(?<id>[^/]+)\/rows$/u, answer: streamRows },
];

/** The LEAM HTTP API, OpenAI-compatible, over a client: `(Request) => Promise<Response>`. */
export function createHandler(client: Client, options: HandlerOptions = {}): Handler {
  const { maxBodyBytes = 1024 * 1024, onError = () => {} } = options;
  const basePath = (options.basePath ?? "").replace(/\/+$/u, "");
  return async (request) => {
    const requestId = acceptId(request.headers.get("x-request-id"));
    try {
      const url = new URL(request.url);
      const found = findRoute(request.method, stripBase(url.pathname, basePath));
      if ("allow" in found) {
        const response = errorResponse(wrongMethod(found.allow), requestId, onError);
        response.headers.set("allow", found.allow);
        return response;
      }
      const { answer, id } = found;
      const response = await answer({ client, request, url, requestId, id, maxBodyBytes, onError });
      response.headers.set("x-request-id", requestId);
      if (request.method !== "HEAD") return response;
      await response.body?.cancel();
      return new Response(null, response);
    } catch (error) {
      return errorResponse(error, requestId, onError);
    }
  };
}

// A caller's id is kept only if it is harmless in logs and headers.
function acceptId(header: string | null): string {
  return header !== null && /^[\w.:-]{1,128}$/u.test(header) ? header : crypto.randomUUID();
}

function stripBase(pathname: string, basePath: string): string {
  if (basePath !== "" && !pathname.startsWith(`${basePath}/`)) throw noRoute();
  return pathname.slice(basePath.length).replace(/\/$/u, "");
}

function findRoute(
  method: string,
  path: string,
): { readonly answer: Route; readonly id: string } | { readonly allow: string } {
  const matches = routes.flatMap((route) => {
    const match = route.path.exec(path);
    return match === null ? [] : [{ ...route, id: decode(match.groups?.["id"] ?? "") }];
  });
  const found = matches.find((route) => route.method === (method === "HEAD" ? "GET" : method));
  if (found !== undefined) return found;
  const [other] = matches;
  if (other === undefined) throw noRoute();
  return { allow: other.method === "GET" ? "GET, HEAD" : other.method };
}

function wrongMethod(allow: string): LeamError {
  return new LeamError({ code: "METHOD_NOT_ALLOWED", message: `This path takes ${allow}.` });
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw noRoute();
  }
}

function noRoute(): LeamError {
  return new LeamError({
    code: "ROUTE_NOT_FOUND",
    message:
      "There is nothing at this path. The API's paths begin with /v1: chat/completions, embeddings, models, datasets.",
  });
}
