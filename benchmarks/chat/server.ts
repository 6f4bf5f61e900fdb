import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setImmediate as turn } from "node:timers/promises";
import { completion, deltaOf } from "./canned.ts";

/**
 * The server that every client is measured against, in a process of its own, so that its work is not counted. `max_tokens` of a
 * streamed call is the number of chunks. Started by `fork`: it sends its port to the parent and ends with it.
 */
const server = createServer((request, response) => void answer(request, response));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.send?.(address.port);
});
process.once("disconnect", () => process.exit(0));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const { stream, max_tokens: chunks } = JSON.parse(Buffer.concat(parts).toString("utf8"));
  if (stream === true) return sendStream(response, chunks);
  response
    .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(completion) })
    .end(completion);
}

async function sendStream(response: ServerResponse, chunks: number): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  for (let index = 0; index < chunks; index++) {
    const hasRoom = response.write(`data: ${deltaOf(index, index === chunks - 1)}\n\n`);
    if (!hasRoom) await once(response, "drain");
    // A model writes little by little: twenty chunks a turn of the loop, not all in one piece.
    else if (index % 20 === 19) await turn();
  }
  response.end("data: [DONE]\n\n");
}
