import { once } from "node:events";
import { createServer, request } from "node:http";

/** A proxy on loopback that keeps what passes it: just what a server receives, byte for byte. */
export interface RecordingProxy extends AsyncDisposable {
  readonly origin: string;
  /** Paths, headers and bodies of all requests so far. */
  readonly received: readonly { readonly path: string; readonly headers: string; readonly body: string }[];
}

export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const received: { path: string; headers: string; body: string }[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      received.push({
        path: incoming.url ?? "",
        headers: JSON.stringify(incoming.rawHeaders),
        body: body.toString("utf8"),
      });
      const onward = request(
        `${target}${incoming.url}`,
        { method: incoming.method ?? "GET", headers: incoming.headers },
        (response) => {
          outgoing.writeHead(response.statusCode ?? 502, response.headers);
          response.pipe(outgoing);
        },
      );
      onward.on("error", () => outgoing.destroy());
      outgoing.on("close", () => onward.destroy());
      onward.end(body);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
