import type { Response as ExpressResponse } from "express";
import { createWriter } from "./create-writer.ts";

/**
 * Sends a web-standard response through Express, as fast as the reader takes it and no faster. When the reader leaves, the body is
 * cancelled. When the body fails, the connection is cut: an ordinary end would make half an answer look whole.
 */
export async function sendResponse(res: ExpressResponse, response: Response): Promise<void> {
  const reader = response.body?.getReader();
  const writer = createWriter(res, () => void reader?.cancel().catch(() => {}));
  if (writer.isClosed()) return void reader?.cancel().catch(() => {});
  writeHead(res, response);
  if (reader === undefined || res.req.method === "HEAD") {
    void reader?.cancel().catch(() => {});
    res.end();
    return;
  }
  res.flushHeaders(); // a model may think for long before its first word
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) await writer.write(part.value);
    if (!writer.isClosed()) res.end();
  } catch {
    // The handler has reported it to `onError`, or the failure is the reader's leaving.
    if (!writer.isClosed()) res.destroy();
  }
}

function writeHead(res: ExpressResponse, response: Response): void {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") res.appendHeader(name, value);
    else res.setHeader(name, value);
  }
}
