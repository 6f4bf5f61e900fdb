import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The request's body. */
  readonly body: string;
  /** Which request this is, from 0. */
  readonly count: number;
}

export interface TestServer {
  readonly url: string;
  /** What has arrived so far, with its time in milliseconds. */
  readonly received: readonly { readonly path: string; readonly body: string; readonly at: number }[];
  /** Resolves when a client has left before its response was complete. */
  readonly clientLeft: Promise<void>;
}

/** A real HTTP server on a free loopback port, closed when the test is over. */
export async function serve(answer: (exchange: Exchange) => void | Promise<void>): Promise<TestServer> {
  const received: { path: string; body: string; at: number }[] = [];
  const left = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (piece: string) => (body += piece));
    response.on("close", () => {
      if (!response.writableFinished) left.resolve();
    });
    request.on("end", () => {
      const count = received.push({ path: request.url ?? "", body, at: performance.now() }) - 1;
      void answer({ request, response, body, count });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/v1`, received, clientLeft: left.promise };
}

/** Begins an event stream and sends the pieces; ending it is the caller's. */
export function sendEvents(response: ServerResponse, ...pieces: readonly (string | Uint8Array)[]): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  for (const piece of pieces) response.write(piece);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}
