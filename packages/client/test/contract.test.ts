import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fakeProvider, testProvider } from "@leam/testing";
import { afterAll, describe, test } from "vitest";
import { createHandler } from "../src/handler/index.ts";
import { createClient, fetchTransport, openAICompatible } from "../src/index.ts";
import { nodeTransport } from "../src/node/index.ts";

/* The contract of every provider, held by `openAICompatible()` against the client's own handler on a loopback port. */

const inner = fakeProvider({ models: ["chat-1", "embed-1"], embed: (text) => [text.length, 1], delayMs: 1 });
const handle = createHandler(createClient({ providers: inner }));
const server = createServer((request, response) => void serve(request, response));

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const left = new AbortController();
  response.on("close", () => left.abort());
  const pieces: Uint8Array[] = [];
  for await (const piece of request) pieces.push(piece);
  const { method = "GET", url = "/" } = request;
  const body = method === "POST" ? new Uint8Array(Buffer.concat(pieces)) : null;
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  const answer = await handle(new Request(`http://127.0.0.1${url}`, { method, headers, body, signal: left.signal }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  for await (const piece of answer.body ?? []) response.write(piece);
  response.end();
}

await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const address = server.address();
const baseUrl = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/v1`;

describe.each([
  ["fetchTransport()", fetchTransport()],
  ["nodeTransport()", nodeTransport()],
])("over %s", (_, transport) => {
  testProvider(openAICompatible({ baseUrl, transport, retryDelayMs: 1 }), test, {
    model: "chat-1",
    embedModel: "embed-1",
  });
});
