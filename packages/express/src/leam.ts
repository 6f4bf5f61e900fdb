import type { Client } from "@leam/client";
import { createHandler, type HandlerOptions } from "@leam/client/handler";
import type { RequestHandler } from "express";
import { isApiUrl } from "./is-api-url.ts";
import { sendResponse } from "./send-response.ts";
import { toRequest } from "./to-request.ts";
import { toUrl } from "./to-url.ts";

/**
 * The LEAM HTTP API as Express middleware: `app.use("/ai", leam(client))` serves `/ai/v1/chat/completions` and the rest.
 * Requests outside `/v1` go on to the app's own routes. When the reader leaves, the call behind the answer is aborted.
 *
 * Errors of the API are answered as OpenAI-style error objects, they do not reach the app's error handler.
 */
export function leam(client: Client, options: HandlerOptions = {}): RequestHandler {
  const handle = createHandler(client, options);
  return async (req, res, next) => {
    const url = toUrl(req);
    if (url === undefined || !isApiUrl(url, req.method, options.basePath)) return next();
    if (res.closed) return; // the reader left while earlier middleware worked
    const controller = new AbortController();
    const request = toRequest(req, url, controller.signal);
    res.once("close", () => {
      // Naming `request` here keeps it alive: its signal stops following the controller's once the request is collected.
      if (!res.writableFinished && !request.signal.aborted) controller.abort(new Error("The reader left."));
    });
    await sendResponse(res, await handle(request));
  };
}
