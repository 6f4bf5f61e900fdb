import { Agent, type Dispatcher, request } from "undici";
import type { HttpResponse, Transport } from "../transport/transport.ts";

export interface NodeTransportOptions {
  /** Connections a host. Default: 64. */
  readonly connections?: number;
  /** A dispatcher of your own: a ProxyAgent, an Agent with client certificates. `connections` then has no effect. */
  readonly dispatcher?: Dispatcher;
}

/** The transport for Node: undici's `request`, without the cost of `fetch`. Time limits are the client's, so undici's own are off. */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  const { connections = 64 } = options;
  const dispatcher = options.dispatcher ?? new Agent({ connections, headersTimeout: 0, bodyTimeout: 0 });
  return async ({ url, method, headers, body, signal }) => {
    const response = await request(url, { method, headers: { ...headers }, signal, dispatcher, body: body ?? null });
    return toHttpResponse(response);
  };
}

function toHttpResponse({ statusCode, headers, body }: Dispatcher.ResponseData): HttpResponse {
  return {
    status: statusCode,
    header(name) {
      const value = headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body,
  };
}
