import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";

/** One request and what was answered, as it went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly requestBody: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** False when the client left, or the server broke off, before the end. */
  readonly isComplete: boolean;
}

export interface RecordingProxy {
  readonly origin: string;
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/** Stands between a client and a server on loopback, passes every byte on as it comes, and remembers it. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) =>
    forward(target, incoming, outgoing, (exchange) => exchanges.push(exchange)),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    exchanges,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function forward(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  record: (exchange: Exchange) => void,
): void {
  const { method = "", url: path = "", headers } = incoming;
  const sent = collect(incoming);
  const upstream = request(`${target}${path}`, { method, headers });
  // A client that leaves must be felt behind the proxy too.
  outgoing.once("close", () => upstream.destroy());
  upstream.once("error", () => outgoing.destroy());
  upstream.once("response", (response) => {
    const received = collect(response);
    const { statusCode: status = 0, headers: responseHeaders } = response;
    const contentType = responseHeaders["content-type"] ?? "";
    let isRecorded = false;
    const remember = (): void => {
      if (isRecorded) return;
      isRecorded = true;
      const isComplete = response.complete;
      record({ method, path, requestBody: sent(), status, contentType, body: received(), isComplete });
    };
    // On "end", so that it is recorded before the client sees the end; on "close" where there is none.
    response.once("end", remember);
    response.once("close", remember);
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  incoming.pipe(upstream);
}

function collect(stream: IncomingMessage): () => string {
  const parts: Buffer[] = [];
  stream.on("data", (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString("utf8");
}
