import { type HubOptions, type RunningHub, startHub } from "../src/start-hub.ts";

/** A hub on a free port, closed at the end of the test's block. Without options it is the hub as it comes. */
export async function runHub(options: HubOptions = {}): Promise<RunningHub & AsyncDisposable> {
  const hub = await startHub({ port: 0, ...options });
  return { ...hub, [Symbol.asyncDispose]: () => hub.close() };
}

/** A JSON body, posted. */
export function post(url: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...init,
  });
}
