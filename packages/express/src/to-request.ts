import type { Request as ExpressRequest } from "express";
import { streamBody } from "./stream-body.ts";

/** The web-standard request that stands for Express's. Its body is read from the connection only as it is asked for. */
export function toRequest(req: ExpressRequest, url: URL, signal: AbortSignal): Request {
  const headers = toHeaders(req.rawHeaders);
  if (req.method === "GET" || req.method === "HEAD") return new Request(url, { method: req.method, headers, signal });
  if (req.readableDidRead) {
    // A body parser was here first: what it read is written again, so length and encoding are no longer those of the headers.
    headers.delete("content-length");
    headers.delete("content-encoding");
    return new Request(url, { method: req.method, headers, signal, body: rewriteBody(req.body) });
  }
  const streamed = { method: req.method, headers, signal, body: streamBody(req), duplex: "half" };
  return new Request(url, streamed);
}

function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index + 1 < raw.length; index += 2) headers.append(raw[index] ?? "", raw[index + 1] ?? "");
  return headers;
}

function rewriteBody(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (body === undefined) return "";
  if (typeof body === "string") return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  try {
    return JSON.stringify(body);
  } catch {
    return ""; // nested so deep that writing it exhausts the stack; the API refuses either
  }
}
