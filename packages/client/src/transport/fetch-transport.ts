import type { HttpResponse, Transport } from "./transport.ts";

/** The part of `fetch` that is used: a wrapped or polyfilled one will do. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The transport for every runtime. On Node, `nodeTransport()` of `@leam/client/node` does the same for less CPU. */
export function fetchTransport(options: { readonly fetch?: Fetch } = {}): Transport {
  // Looked up at each call, so that a later patch of the global (tests, tracing) is seen.
  const call: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  return async ({ url, method, headers, body, signal }) => {
    const init: RequestInit = { method, headers: { ...headers }, signal, redirect: "manual" };
    return toHttpResponse(await call(url, body === undefined ? init : { ...init, body }));
  };
}

function toHttpResponse(response: Response): HttpResponse {
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    body: readBody(response.body),
  };
}

// Not `for await` over the stream itself: Safari's ReadableStream is not iterable yet.
async function* readBody(stream: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array, void, undefined> {
  if (stream === null) return;
  const reader = stream.getReader();
  let isDone = false;
  try {
    while (true) {
      const result = await reader.read();
      if (result.done) break;
      yield result.value;
    }
    isDone = true;
  } finally {
    if (!isDone) await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}
